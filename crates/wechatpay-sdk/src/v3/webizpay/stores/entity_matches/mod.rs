//! `/v3/webizpay/stores/entity-matches`

pub mod batch_id;

/// `/v3/webizpay/stores/entity-matches`
pub struct EntityMatches {
    pub(crate) node: crate::chain::Node,
}

impl EntityMatches {
    /// `/{batch_id}`: 微信支付主体匹配批次单号
    pub fn batch_id(self, value: impl Into<String>) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.bind("batch_id", value) }
    }

    /// 发起门店主体匹配 (partner)
    ///
    /// `POST /v3/webizpay/stores/entity-matches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::stores::entity_matches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .out_batch_id("batch12345678")
    ///     .match_details(vec![
    ///         post::MatchDetails::new()
    ///             .organization_code("91110000710926094P")
    ///             .store_name("微信小店")
    ///             .product_type(post::ProductType::CODE_PAY),
    ///     ]);
    /// let answer = client.v3().webizpay().stores().entity_matches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/stores/entity-matches", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/stores/entity-matches")
    }
}

/// 发起门店主体匹配
pub mod post {
    use crate::message;

    pub use crate::v3::webizpay::stores::entity_matches::batch_id::get::State;

    enumeration! {
        /// 需要查询的支付产品
        ProductType {
            CODE_PAY = "CODE_PAY",
            NONE = "NONE",
        }
    }

    /// 发起门店主体匹配：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("out_batch_id"),
            message::optional::<Vec<MatchDetails>>("match_details"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 商户主体匹配批次单号（必填）
        pub fn out_batch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_id", value))
        }

        /// 主体匹配明细列表
        #[inline]
        pub fn match_details(self, value: Vec<MatchDetails>) -> Self {
            Self(self.0.with("match_details", value))
        }
    }

    /// 主体匹配明细列表
    pub struct MatchDetails(pub(crate) message::Object);

    impl MatchDetails {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("organization_code"),
            message::required::<String>("store_name"),
            message::required::<crate::Enumeration<ProductType>>("product_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店统一社会信用代码（必填）
        pub fn organization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_code", value))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 需要查询的支付产品（必填）
        pub fn product_type(self, value: impl Into<crate::Enumeration<ProductType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProductType>>("product_type", value))
        }
    }

    /// 发起门店主体匹配：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号
        pub out_batch_id: Option<String>,
        /// 微信支付主体匹配批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub time: Option<crate::Time>,
        /// 批次状态
        pub state: Option<crate::Enumeration<State>>,
    }

    request!(Request, MatchDetails);

    held!(MatchDetails);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => out_batch_id: "out_batch_id",
            2 => batch_id: "batch_id",
            3 => time: "time",
            4 => state: "state",
        }
    }
}
