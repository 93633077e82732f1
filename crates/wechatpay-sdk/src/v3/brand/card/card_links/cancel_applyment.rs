//! `/v3/brand/card/card-links/cancel-applyment`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/brand/card/card-links/cancel-applyment`
pub struct CancelApplyment {
    pub(crate) node: Node,
}

impl CancelApplyment {
    /// 撤销交易连接名片配置申请 (partner)
    ///
    /// `POST /v3/brand/card/card-links/cancel-applyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::cancel_applyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().business_code("1900013511_10000").brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_links()
    ///     .cancel_applyment()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/brand/card/card-links/cancel-applyment")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/card/card-links/cancel-applyment", rest)
    }
}

/// 撤销交易连接名片配置申请
pub mod post {
    use crate::message::{Listed, Object, required};

    /// 撤销交易连接名片配置申请：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("business_code"), required::<String>("brand_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }
    }

    /// 撤销交易连接名片配置申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => business_code: "business_code",
        }
    }
}
