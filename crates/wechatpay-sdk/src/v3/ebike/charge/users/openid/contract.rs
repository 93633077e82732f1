//! `/v3/ebike/charge/users/{openid}/contract`

/// `/v3/ebike/charge/users/{openid}/contract`
pub struct Contract {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ebike/charge/users/{openid}/contract", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/users/{openid}/contract")
    }
}

/// 通过用户标识查询用户状态
pub mod get {
    use crate::message;

    pub use crate::v3::ebike::charge::contracts::contract_id::get::Response;

    /// 通过用户标识查询用户状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("sub_mchid"), message::required::<String>("trade_scene")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_scene", value))
        }
    }

    request!(Request);
}
