//! `/v3/vehicle/etc/users/{openid}/contracts`

/// `/v3/vehicle/etc/users/{openid}/contracts`
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// 查询ETC签约状态 (partner)
    ///
    /// `GET /v3/vehicle/etc/users/{openid}/contracts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::users::openid::contracts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .plan_id("123")
    ///     .plate_number("浙ASB945");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .users()
    ///     .openid("onqOjjmM1tad-3ROpncN-yUfa6ua")
    ///     .contracts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/etc/users/{openid}/contracts", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/users/{openid}/contracts")
    }
}

/// 查询ETC签约状态
pub mod get {
    use crate::message;

    pub use crate::v3::vehicle::etc::contracts::contract_id::get::Response;

    /// 查询ETC签约状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("plan_id"),
            message::required::<String>("plate_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// ETC授权扣费模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }
    }

    request!(Request);
}
