//! 查询门店主体匹配结果 · Query a store entity match
//!
//! `/v3/webizpay/stores/entity-matches/{batch_id}`

/// 查询门店主体匹配结果 · Query a store entity match
///
/// `/v3/webizpay/stores/entity-matches/{batch_id}`
#[derive(Clone)]
pub struct BatchId {
    pub(crate) node: crate::chain::Node,
}

impl BatchId {
    /// 查询门店主体匹配结果 · Query a store entity match
    ///
    /// `GET /v3/webizpay/stores/entity-matches/{batch_id}`
    ///
    /// 服务商按微信支付批次单号查询门店主体匹配的批次状态和每条明细的匹配结果。模式：服务商。
    ///
    /// Queries a batch of store entity matches by batch ID and returns its state and results. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::stores::entity_matches::batch_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .stores()
    ///     .entity_matches()
    ///     .batch_id("1030000071201xxxxx")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507133](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    #[doc(alias(
        "查询门店主体匹配结果",
        "Query a store entity match",
        "企业支付",
        "entity-matches",
        "stores/entity-matches"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/stores/entity-matches/{batch_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/stores/entity-matches/{batch_id}")
    }
}

/// 查询门店主体匹配结果 · Query a store entity match
pub mod get {

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

    /// 查询门店主体匹配结果：请求 · Query a store entity match: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    /// 查询门店主体匹配结果：应答 · Query a store entity match: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 商户主体匹配批次单号 · Merchant entity matching batch number
        pub out_batch_id: Option<String>,
        /// 微信支付主体匹配批次单号 · WeChat Pay entity matching batch
        pub batch_id: Option<String>,
        /// 批次状态 · Batch status
        pub state: State,
        /// 主体匹配明细列表 · Entity matching results
        pub match_results: Option<Vec<MatchResults>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 主体匹配明细列表 · Entity matching results
    #[non_exhaustive]
    pub struct MatchResults {
        /// 门店统一社会信用代码 · Store unified social credit code
        pub organization_code: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// 是否存在满足条件微信支付商户号 · Whether a valid merchant exists
        pub has_valid_mchid: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => out_batch_id: Optional "out_batch_id",
            2 => batch_id: Optional "batch_id",
            3 => state: Optional "state",
            4 => match_results: Optional "match_results",
        }
        MatchResults {
            0 => organization_code: Optional "organization_code",
            1 => store_name: Optional "store_name",
            2 => has_valid_mchid: Optional "has_valid_mchid",
        }
    }
}
