//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`

/// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
pub struct Bindrecipient {
    pub(crate) node: crate::chain::Node,
}

impl Bindrecipient {
    /// 绑定收款商户号 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::bindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("123456789")
    ///     .mchid("1230000109")
    ///     .company_name("腾讯科技（深圳）有限公司");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .bindrecipient()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores/{store_id}/bindrecipient", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores/{store_id}/bindrecipient")
    }
}

/// 绑定收款商户号
pub mod post {
    use crate::message;

    enumeration! {
        /// 收款绑定状态
        RecipientState {
            CONFIRMED = "CONFIRMED",
            ADMIN_REJECTED = "ADMIN_REJECTED",
            CONFIRMING = "CONFIRMING",
            TIMEOUT_REJECTED = "TIMEOUT_REJECTED",
        }
    }

    /// 绑定收款商户号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("mchid"),
            message::required::<String>("company_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 门店收款商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 门店收款主体（必填）
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }
    }

    /// 绑定收款商户号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 品牌门店ID
        pub store_id: Option<String>,
        /// 门店收款商户号
        pub mchid: Option<String>,
        /// 门店收款主体
        pub company_name: Option<String>,
        /// 收款绑定状态
        pub recipient_state: Option<crate::Enumeration<RecipientState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => store_id: "store_id",
            2 => mchid: "mchid",
            3 => company_name: "company_name",
            4 => recipient_state: "recipient_state",
        }
    }
}
