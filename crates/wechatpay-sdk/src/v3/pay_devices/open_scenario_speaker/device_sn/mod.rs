//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`

pub mod bind;
pub mod prebind;
pub mod unbind;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
pub struct DeviceSn(pub(crate) Node);

impl DeviceSn {
    /// `/bind`
    #[inline]
    pub fn bind(self) -> bind::Bind {
        bind::Bind(self.0)
    }

    /// `/prebind`
    #[inline]
    pub fn prebind(self) -> prebind::Prebind {
        prebind::Prebind(self.0)
    }

    /// `/unbind`
    #[inline]
    pub fn unbind(self) -> unbind::Unbind {
        unbind::Unbind(self.0)
    }

    /// 查询音箱绑定信息 (partner)
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/open-scenario-speaker/{device_sn}", rest)
    }
}

/// 查询音箱绑定信息
pub mod get {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::bind::post::{
        BindState, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/pay-devices/open-scenario-speaker/{device_sn}");
}
