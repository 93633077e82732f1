//! `/v3/platsolution/ecommerce/recharge-employees`

pub mod sub_mchid;

/// `/v3/platsolution/ecommerce/recharge-employees`
pub struct RechargeEmployees {
    pub(crate) node: crate::chain::Node,
}

impl RechargeEmployees {
    /// `/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node }
    }

    /// 添加二级商户可扫码充值员工 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharge_employees::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_openid("oLTPCuCsfN3ABBz50VUZBNlHDbUU");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharge_employees()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/recharge-employees", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees")
    }
}

/// 添加二级商户可扫码充值员工
pub mod post {
    use crate::message;

    pub use crate::v3::platsolution::ecommerce::recharge_employees::sub_mchid::sub_mchid::sp_openid::sp_openid::delete_::post::{Response, State};

    /// 添加二级商户可扫码充值员工：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("sub_mchid"), message::required::<String>("sp_openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 员工OpenID（必填）
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }
    }

    request!(Request);
}
