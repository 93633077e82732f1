//! `/v3/gov/subsidy/sncode/query`

/// `/v3/gov/subsidy/sncode/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询sn码状态
    ///
    /// `POST /v3/gov/subsidy/sncode/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::sncode::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sn_code_list(vec!["9CC0AC186027".to_owned()])
    ///     .qualification_region_code(310100);
    /// let answer = client.v3().gov().subsidy().sncode().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/sncode/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode/query")
    }
}

/// 查询sn码状态
pub mod post {
    use crate::message;

    enumeration! {
        /// 状态
        State {
            SNCODE_STATE_UNKNOWN = "SNCODE_STATE_UNKNOWN",
            SNCODE_STATE_SELLABLE = "SNCODE_STATE_SELLABLE",
            SNCODE_STATE_NOT_SELLABLE = "SNCODE_STATE_NOT_SELLABLE",
        }
    }

    enumeration! {
        /// 不可售的原因
        NotSellableReason {
            NOT_SELLABLE_REASON_USED = "NOT_SELLABLE_REASON_USED",
            NOT_SELLABLE_REASON_NOT_FOUND = "NOT_SELLABLE_REASON_NOT_FOUND",
        }
    }

    /// 查询sn码状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<Vec<String>>("sn_code_list"),
            message::required::<i64>("qualification_region_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// S/N码集合（必填）
        #[inline]
        pub fn sn_code_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("sn_code_list", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }
    }

    /// 查询sn码状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// sn码状态数组
        pub goods_sn_list: Option<Vec<GoodsSnList>>,
    }

    /// sn码状态数组
    #[non_exhaustive]
    pub struct GoodsSnList {
        /// S/N码
        pub sn_code: Option<String>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 不可售的原因
        pub not_sellable_reason: Option<crate::Enumeration<NotSellableReason>>,
    }

    request!(Request);

    message! {
        Response {
            0 => goods_sn_list: "goods_sn_list",
        }
        GoodsSnList {
            0 => sn_code: "sn_code",
            1 => state: "state",
            2 => not_sellable_reason: "not_sellable_reason",
        }
    }
}
