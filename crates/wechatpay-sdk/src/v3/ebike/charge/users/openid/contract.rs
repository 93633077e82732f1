//! `/v3/ebike/charge/users/{openid}/contract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/users/{openid}/contract`
#[derive(Clone, Debug)]
pub struct Contract(pub(crate) Node);

impl Contract {
    /// 通过用户标识查询用户状态
    ///
    /// `GET /v3/ebike/charge/users/{openid}/contract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::users::openid::contract::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").trade_scene("CHARGE");
    /// let answer = client
    ///     .v3()
    ///     .ebike()
    ///     .charge()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contract()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ebike/charge/users/{openid}/contract", rest)
    }
}

/// 通过用户标识查询用户状态
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::ebike::charge::contracts::contract_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ebike/charge/users/{openid}/contract");

    /// 通过用户标识查询用户状态：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 交易场景
        pub trade_scene: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_mchid", &mut self.sub_mchid), ("trade_scene", &mut self.trade_scene)]);
        }
    }

    message!(Request);
}
