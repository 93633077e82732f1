//! `/v3/gov/subsidy/transactions/query`

/// `/v3/gov/subsidy/transactions/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 交易信息查询
    ///
    /// `POST /v3/gov/subsidy/transactions/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .order_number_list(vec!["vmall_250120131959_993_4494".to_owned()]);
    /// let answer = client.v3().gov().subsidy().transactions().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/transactions/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/query")
    }
}

/// 交易信息查询
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::companies::query::post::CollectState;
    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::CateState;

    /// 交易信息查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("qualification_region_code"),
            message::required::<Vec<String>>("order_number_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 商户订单号数组（必填）
        #[inline]
        pub fn order_number_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("order_number_list", value))
        }
    }

    /// 交易信息查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub message: Option<String>,
        /// 订单状态数组
        pub shop_order_list: Option<Vec<ShopOrderList>>,
    }

    /// 订单状态数组
    #[non_exhaustive]
    pub struct ShopOrderList {
        /// 单号
        pub shop_order_number: Option<String>,
        /// 归集状态枚举
        pub collect_state: Option<crate::Enumeration<CollectState>>,
        /// 品类状态
        pub cate_state: Option<crate::Enumeration<CateState>>,
    }

    request!(Request);

    message! {
        Response {
            0 => code: "code",
            1 => message: "message",
            2 => shop_order_list: "shop_order_list",
        }
        ShopOrderList {
            0 => shop_order_number: "shop_order_number",
            1 => collect_state: "collect_state",
            2 => cate_state: "cate_state",
        }
    }
}
