# Completion of tp in PowerShell. Made by: tp completion powershell
Register-ArgumentCompleter -Native -CommandName tp -ScriptBlock {
    param($current, $line, $position)
    $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    # An empty word would not arrive, so each begins with a sign.
    $typed = @($words + "$current" | ForEach-Object { ".$_" })
    $how, $lines = @(& tp __complete powershell -- $typed 2>$null)
    foreach ($offered in $lines) {
        $word, $summary = $offered -split "`t", 2
        if (-not $summary) { $summary = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $summary)
    }
}
