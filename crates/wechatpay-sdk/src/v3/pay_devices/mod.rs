//! `/v3/pay-devices`

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay-devices`
pub struct PayDevices(pub(crate) Node);

impl PayDevices {
    /// `/open-scenario-speaker`
    #[inline]
    pub fn open_scenario_speaker(self) -> open_scenario_speaker::OpenScenarioSpeaker {
        open_scenario_speaker::OpenScenarioSpeaker(self.0)
    }

    /// `/open-scenario-speakerorder`
    #[inline]
    pub fn open_scenario_speakerorder(
        self,
    ) -> open_scenario_speakerorder::OpenScenarioSpeakerorder {
        open_scenario_speakerorder::OpenScenarioSpeakerorder(self.0)
    }

    /// `/printers`
    #[inline]
    pub fn printers(self) -> printers::Printers {
        printers::Printers(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices", rest)
    }
}
