//! 交易信息查询 · Query subsidised transactions
//!
//! `/v3/gov/subsidy/transactions/query`

/// 交易信息查询 · Query subsidised transactions
///
/// `/v3/gov/subsidy/transactions/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 交易信息查询 · Query subsidised transactions
    ///
    /// `POST /v3/gov/subsidy/transactions/query`
    ///
    /// 按地区编码和一组商户订单号查询补贴交易，返回每个订单的状态。模式：服务商。
    ///
    /// Queries subsidised transactions of a region by a list of merchant order numbers and returns their states. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .order_number_list(["vmall_250120131959_993_4494"]);
    /// let answer = client.v3().gov().subsidy().transactions().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "交易信息查询",
        "Query subsidised transactions",
        "国家消费品换新补贴 江苏",
        "query",
        "transactions/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/transactions/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/query")
    }
}

/// 交易信息查询 · Query subsidised transactions
pub mod post {

    enumeration! {
        /// 归集状态枚举 · Collection status
        CollectState {
            /// `COLLECT_STATE_NOT_COLLECT`: 未归集 · Not collected
            COLLECT_STATE_NOT_COLLECT = "COLLECT_STATE_NOT_COLLECT",
            /// `COLLECT_STATE_COLLECTED`: 已归集 · Collected
            COLLECT_STATE_COLLECTED = "COLLECT_STATE_COLLECTED",
            /// `COLLECT_STATE_COLLECTION_FAILED`: 归集失败 · Collection failed
            COLLECT_STATE_COLLECTION_FAILED = "COLLECT_STATE_COLLECTION_FAILED",
        }
    }

    enumeration! {
        /// 品类状态 · Product category status
        CateState {
            /// `CATE_STATE_REDEEM`: 已核销 · Redeemed
            CATE_STATE_REDEEM = "CATE_STATE_REDEEM",
            /// `CATE_STATE_REFUND`: 已退货 · Returned
            CATE_STATE_REFUND = "CATE_STATE_REFUND",
        }
    }

    /// 交易信息查询：请求 · Query subsidised transactions: request
    pub struct Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 商户订单号数组（必填） · Merchant order numbers (required)
        pub order_number_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 商户订单号数组（必填） · Merchant order numbers (required)
        pub fn order_number_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.order_number_list = value.into_list();
            self
        }
    }

    /// 交易信息查询：应答 · Query subsidised transactions: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// 订单状态数组 · Order statuses
        pub shop_order_list: Option<Vec<ShopOrderList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单状态数组 · Order statuses
    #[non_exhaustive]
    pub struct ShopOrderList {
        /// 单号 · Order number
        pub shop_order_number: Option<String>,
        /// 归集状态枚举 · Collection status
        pub collect_state: CollectState,
        /// 品类状态 · Product category status
        pub cate_state: CateState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => qualification_region_code: Required "qualification_region_code",
            1 => order_number_list: Required "order_number_list",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
            2 => shop_order_list: Optional "shop_order_list",
        }
        ShopOrderList {
            0 => shop_order_number: Optional "shop_order_number",
            1 => collect_state: Optional "collect_state",
            2 => cate_state: Optional "cate_state",
        }
    }
}
