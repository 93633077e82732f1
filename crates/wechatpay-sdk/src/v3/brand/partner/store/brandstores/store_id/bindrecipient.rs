//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
pub struct Bindrecipient(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores/{store_id}/bindrecipient", rest)
    }
}

/// 绑定收款商户号
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient");

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
    #[derive(Clone)]
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
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 门店收款商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 门店收款主体（必填）
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("company_name", value.into()))
        }
    }

    /// 绑定收款商户号：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("store_id", &mut self.store_id),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("company_name", &mut self.company_name),
                4 => Named("recipient_state", &mut self.recipient_state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
