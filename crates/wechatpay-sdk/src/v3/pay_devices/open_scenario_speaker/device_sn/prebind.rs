//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
pub struct Prebind(pub(crate) Node);

impl Prebind {
    /// 出厂预绑定音箱和码牌 (partner)
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speaker::device_sn::prebind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().code_url("URl:weixin://wxpay/s/An4baqw");
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speaker()
    ///     .device_sn("ABCDEF")
    ///     .prebind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/open-scenario-speaker/{device_sn}/prebind", rest)
    }
}

/// 出厂预绑定音箱和码牌
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::bind::post::BindState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind");

    /// 出厂预绑定音箱和码牌：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("code_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 收款链接url（必填）
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("code_url", value.into()))
        }
    }

    /// 出厂预绑定音箱和码牌：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 设备sn
        pub device_sn: Option<String>,
        /// 绑定状态
        pub bind_state: Option<Enumeration<BindState>>,
        /// 收款链接url
        pub code_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_sn", &mut self.device_sn),
                1 => Named("bind_state", &mut self.bind_state),
                2 => Named("code_url", &mut self.code_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
