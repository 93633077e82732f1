//! 码牌音箱与小票打印 · Speakers and receipt printers
//!
//! `/v3/pay-devices`

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;

/// 码牌音箱与小票打印 · Speakers and receipt printers
///
/// `/v3/pay-devices`
#[derive(Clone)]
pub struct PayDevices {
    pub(crate) node: crate::chain::Node,
}

impl PayDevices {
    /// `/open-scenario-speaker`: 码牌音箱 · QR-code plate and speaker
    #[inline]
    pub fn open_scenario_speaker(&self) -> open_scenario_speaker::OpenScenarioSpeaker {
        open_scenario_speaker::OpenScenarioSpeaker { node: self.node.clone() }
    }

    /// `/open-scenario-speakerorder`: 码牌支付结果上报 · Report a plate payment
    #[inline]
    pub fn open_scenario_speakerorder(
        &self,
    ) -> open_scenario_speakerorder::OpenScenarioSpeakerorder {
        open_scenario_speakerorder::OpenScenarioSpeakerorder { node: self.node.clone() }
    }

    /// `/printers`: 小票机打印、查询订单 · Print a receipt; Query a print order
    #[inline]
    pub fn printers(&self) -> printers::Printers {
        printers::Printers { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices")
    }
}
