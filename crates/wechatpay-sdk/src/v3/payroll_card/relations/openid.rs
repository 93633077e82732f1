//! `/v3/payroll-card/relations/{openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/relations/{openid}`
#[derive(Clone, Debug)]
pub struct Openid(pub(crate) Node);

impl Openid {
    /// 查询微工卡授权关系 (partner)
    ///
    /// `GET /v3/payroll-card/relations/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::relations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1111111")
    ///     .appid("wxa1111111")
    ///     .sub_appid("wxa1111111");
    /// let answer = client.v3().payroll_card().relations().openid("9x111111").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/relations/{openid}", rest)
    }
}

/// 查询微工卡授权关系
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payroll-card/relations/{openid}");

    enumeration! {
        /// 授权状态
        AuthorizeState {
            UNAUTHORIZED = "UNAUTHORIZED",
            AUTHORIZED = "AUTHORIZED",
            DEAUTHORIZED = "DEAUTHORIZED",
        }
    }

    /// 查询微工卡授权关系：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
            ]);
        }
    }

    /// 查询微工卡授权关系：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识
        pub openid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub authorize_state: Option<Enumeration<AuthorizeState>>,
        /// 授权时间
        pub authorize_time: Option<String>,
        /// 取消授权时间
        pub deauthorize_time: Option<String>,
        /// `close_time`
        pub close_time: Option<String>,
        /// `register_state`
        pub register_state: Option<String>,
        /// `register_time`
        pub register_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("authorize_state", &mut self.authorize_state),
                ("authorize_time", &mut self.authorize_time),
                ("deauthorize_time", &mut self.deauthorize_time),
                ("close_time", &mut self.close_time),
                ("register_state", &mut self.register_state),
                ("register_time", &mut self.register_time),
            ]);
        }
    }

    message!(Request, Response);
}
