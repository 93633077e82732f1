//! `/v3/ecommerce/mch-transfer/authorizations`

pub mod sub_mchid;

/// `/v3/ecommerce/mch-transfer/authorizations`
pub struct Authorizations {
    pub(crate) node: crate::chain::Node,
}

impl Authorizations {
    /// `/{sub_mchid}`: 二级商户号
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// 申请二级商户商家转账授权 (partner)
    ///
    /// `POST /v3/ecommerce/mch-transfer/authorizations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .agreement_list(vec![
    ///         post::AgreementList::new()
    ///             .agreement_code("1")
    ///             .agreement_version("20230101")
    ///             .sign_organization("示例有限责任公司")
    ///             .sign_time("2015-05-20T13:29:35.120+08:00"),
    ///     ]);
    /// let answer = client.v3().ecommerce().mch_transfer().authorizations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/mch-transfer/authorizations", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/mch-transfer/authorizations")
    }
}

/// 申请二级商户商家转账授权
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_mch_transfer_authorizations_post::AgreementList;

    /// 申请二级商户商家转账授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<Vec<AgreementList>>("agreement_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 签约协议列表（必填）
        #[inline]
        pub fn agreement_list(self, value: Vec<AgreementList>) -> Self {
            Self(self.0.with("agreement_list", value))
        }
    }

    /// 申请二级商户商家转账授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 授权状态
        pub authorization_state: Option<String>,
        /// 授权申请受理时间
        pub accept_time: Option<crate::Time>,
        /// 授权时间
        pub authorize_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => authorization_state: "authorization_state",
            2 => accept_time: "accept_time",
            3 => authorize_time: "authorize_time",
        }
    }
}
