//! 查询sn码状态 · Query serial number states
//!
//! `/v3/gov/subsidy/sncode/query`

/// 查询sn码状态 · Query serial number states
///
/// `/v3/gov/subsidy/sncode/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询sn码状态 · Query serial number states
    ///
    /// `POST /v3/gov/subsidy/sncode/query`
    ///
    /// 按地区编码批量查询商品SN码的状态，返回每个SN码的状态列表。模式：服务商。
    ///
    /// Queries the states of several serial numbers in a region. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sn_code_list(["9CC0AC186027"])
    ///     .qualification_region_code(310100);
    /// let answer = client.v3().gov().subsidy().sncode().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "查询sn码状态",
        "Query serial number states",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "query",
        "sncode/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/sncode/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode/query")
    }
}

/// 查询sn码状态 · Query serial number states
pub mod post {

    enumeration! {
        /// 状态 · Status
        State {
            /// `SNCODE_STATE_UNKNOWN`: 未知 · Unknown
            SNCODE_STATE_UNKNOWN = "SNCODE_STATE_UNKNOWN",
            /// `SNCODE_STATE_SELLABLE`: 可售 · Can be sold
            SNCODE_STATE_SELLABLE = "SNCODE_STATE_SELLABLE",
            /// `SNCODE_STATE_NOT_SELLABLE`: 不可售 · Cannot be sold
            SNCODE_STATE_NOT_SELLABLE = "SNCODE_STATE_NOT_SELLABLE",
        }
    }

    enumeration! {
        /// 不可售的原因 · Reason not sellable
        NotSellableReason {
            /// `NOT_SELLABLE_REASON_USED`: 已被使用 · Used already
            NOT_SELLABLE_REASON_USED = "NOT_SELLABLE_REASON_USED",
            /// `NOT_SELLABLE_REASON_NOT_FOUND`: 未找到 · Not found
            NOT_SELLABLE_REASON_NOT_FOUND = "NOT_SELLABLE_REASON_NOT_FOUND",
        }
    }

    /// 查询sn码状态：请求 · Query serial number states: request
    pub struct Request {
        /// S/N码集合（必填） · Serial numbers (required)
        ///
        /// 最多 50 项。At most 50 items.
        pub sn_code_list: Option<Vec<String>>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// S/N码集合（必填） · Serial numbers (required)
        pub fn sn_code_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.sn_code_list = value.into_list();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }
    }

    /// 查询sn码状态：应答 · Query serial number states: answer
    #[non_exhaustive]
    pub struct Response {
        /// sn码状态数组 · Serial number statuses
        pub goods_sn_list: Option<Vec<GoodsSnList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// sn码状态数组 · Serial number statuses
    #[non_exhaustive]
    pub struct GoodsSnList {
        /// S/N码 · Serial number
        pub sn_code: Option<String>,
        /// 状态 · Status
        pub state: State,
        /// 不可售的原因 · Reason not sellable
        pub not_sellable_reason: NotSellableReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sn_code_list: Required "sn_code_list",
            1 => qualification_region_code: Required "qualification_region_code",
        }
        Response {
            0 => goods_sn_list: Optional "goods_sn_list",
        }
        GoodsSnList {
            0 => sn_code: Optional "sn_code",
            1 => state: Optional "state",
            2 => not_sellable_reason: Optional "not_sellable_reason",
        }
    }
}
