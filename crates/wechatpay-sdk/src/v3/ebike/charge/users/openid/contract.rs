//! `/v3/ebike/charge/users/{openid}/contract`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ebike/charge/users/{openid}/contract`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::ebike::charge::contracts::contract_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ebike/charge/users/{openid}/contract");

    /// 通过用户标识查询用户状态：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sub_mchid"), required::<String>("trade_scene")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_scene", value.into()))
        }
    }

    request!(Request);
}
