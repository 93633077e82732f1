//! 发起门店主体匹配 · Start a store entity match
//!
//! `/v3/webizpay/stores/entity-matches`

pub mod batch_id;

/// 发起门店主体匹配 · Start a store entity match
///
/// `/v3/webizpay/stores/entity-matches`
#[derive(Clone)]
pub struct EntityMatches {
    pub(crate) node: crate::chain::Node,
}

impl EntityMatches {
    /// `/{batch_id}`: 微信支付主体匹配批次单号 · WeChat Pay entity matching batch
    pub fn batch_id(&self, value: impl Into<String>) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node.bind("batch_id", value) }
    }

    /// 发起门店主体匹配 · Start a store entity match
    ///
    /// `POST /v3/webizpay/stores/entity-matches`
    ///
    /// 服务商批量发起门店主体匹配，提交匹配明细列表，返回批次单号，之后查询匹配结果。模式：服务商。
    ///
    /// Starts a batch that matches stores with their business entities and returns the batch ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::stores::entity_matches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").out_batch_id("batch12345678");
    /// let answer = client.v3().webizpay().stores().entity_matches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507136](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    #[doc(alias(
        "发起门店主体匹配",
        "Start a store entity match",
        "企业支付",
        "entity-matches",
        "stores/entity-matches"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/stores/entity-matches", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/stores/entity-matches")
    }
}

/// 发起门店主体匹配 · Start a store entity match
pub mod post {

    enumeration! {
        /// 需要查询的支付产品 · Payment product to query
        ProductType {
            /// `CODE_PAY`: 付款码 · Payment code
            CODE_PAY = "CODE_PAY",
            /// `NONE`: 不限产品 · No product
            NONE = "NONE",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `IN_PROGRESS`: 处理中 · In progress
            IN_PROGRESS = "IN_PROGRESS",
            /// `COMPLETED`: 已完成 · Completed
            COMPLETED = "COMPLETED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 发起门店主体匹配：请求 · Start a store entity match: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号（必填） · Merchant entity matching batch number (required)
        pub out_batch_id: Option<String>,
        /// 主体匹配明细列表 · Entity matching details
        pub match_details: Option<Vec<MatchDetails>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 商户主体匹配批次单号（必填） · Merchant entity matching batch number (required)
        pub fn out_batch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_id = value.into_member();
            self
        }

        /// 主体匹配明细列表 · Entity matching details
        pub fn match_details<M>(mut self, value: impl crate::IntoList<MatchDetails, M>) -> Self {
            self.match_details = value.into_list();
            self
        }
    }

    /// 主体匹配明细列表 · Entity matching details
    pub struct MatchDetails {
        /// 门店统一社会信用代码（必填） · Store unified social credit code (required)
        pub organization_code: Option<String>,
        /// 门店名称（必填） · Store name (required)
        pub store_name: Option<String>,
        /// 需要查询的支付产品（必填） · Payment product to query (required)
        pub product_type: ProductType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MatchDetails {
        /// 门店统一社会信用代码（必填） · Store unified social credit code (required)
        pub fn organization_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_code = value.into_member();
            self
        }

        /// 门店名称（必填） · Store name (required)
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 需要查询的支付产品（必填） · Payment product to query (required)
        pub fn product_type<M>(mut self, value: impl crate::IntoMember<ProductType, M>) -> Self {
            self.product_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发起门店主体匹配：应答 · Start a store entity match: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号 · Merchant entity matching batch number
        pub out_batch_id: Option<String>,
        /// 微信支付主体匹配批次单号 · WeChat Pay entity matching batch
        pub batch_id: Option<String>,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time: Option<crate::Time>,
        /// 批次状态 · Batch status
        pub state: State,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, MatchDetails);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => out_batch_id: Required "out_batch_id",
            2 => match_details: Optional "match_details",
        }
        MatchDetails {
            0 => organization_code: Required "organization_code",
            1 => store_name: Required "store_name",
            2 => product_type: Required "product_type",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => out_batch_id: Optional "out_batch_id",
            2 => batch_id: Optional "batch_id",
            3 => time: Optional "time",
            4 => state: Optional "state",
        }
    }
}
