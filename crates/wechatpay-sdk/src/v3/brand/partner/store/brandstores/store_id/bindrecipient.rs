//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
pub struct Bindrecipient {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/partner/store/brandstores/{store_id}/bindrecipient", rest)
    }
}

/// 绑定收款商户号
pub mod post {
    use crate::message::{Enumeration, Listed, Object, required};

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
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("mchid"),
            required::<String>("company_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub recipient_state: Option<Enumeration<RecipientState>>,
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
