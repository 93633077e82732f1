//! 创建保险订单 · Create an insurance order
//!
//! `/v3/hire-power-bank/insurance-orders`

pub mod out_order_no;

/// 创建保险订单 · Create an insurance order
///
/// `/v3/hire-power-bank/insurance-orders`
#[derive(Clone)]
pub struct InsuranceOrders {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceOrders {
    /// `/{out_order_no}`: 商户创建保险订单时的凭据号 · Merchant insurance order number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 创建保险订单 · Create an insurance order
    ///
    /// `POST /v3/hire-power-bank/insurance-orders`
    ///
    /// 商户为租借充电宝的用户创建隔夜归还保险订单，返回保险订单号和最大理赔次数。模式：普通商户。
    ///
    /// Creates an overnight-return insurance order for a power-bank user and returns its ID and maximum number of claims. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::hire_power_bank::insurance_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client.v3().hire_power_bank().insurance_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [insurance-orders/create-insurance-order.html](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    #[doc(alias(
        "创建保险订单",
        "Create an insurance order",
        "充电宝隔夜归还",
        "insurance-orders",
        "hire-power-bank/insurance-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/hire-power-bank/insurance-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/insurance-orders")
    }
}

/// 创建保险订单 · Create an insurance order
pub mod post {

    /// 创建保险订单：请求 · Create an insurance order: request
    pub struct Request {
        /// 商户创建保险订单时的凭据号 · Merchant insurance order number
        pub out_order_no: Option<String>,
        /// 微信用户在商户对应appid下的唯一标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用于接收保险订单状态变化通知 · Insurance order notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商户在支付分服务下对应的服务ID · WeChat Pay Score service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户创建保险订单时的凭据号 · Merchant insurance order number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 微信用户在商户对应appid下的唯一标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用于接收保险订单状态变化通知 · Insurance order notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商户在支付分服务下对应的服务ID · WeChat Pay Score service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }
    }

    /// 创建保险订单：应答 · Create an insurance order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 租借充电宝隔夜归还保险订单号 · Overnight return insurance order ID
        pub order_id: Option<String>,
        /// 商户创建保险订单时的凭据号 · Merchant insurance order number
        pub out_order_no: Option<String>,
        /// 微信用户在商户对应appid下的唯一标识 · User openid
        pub openid: Option<String>,
        /// 一笔保险订单对应的最大理赔次数 · Maximum number of claims
        pub max_claim_count: Option<i64>,
        /// 一笔保险订单对应的已理赔次数 · Number of claims made
        pub claimed_count: Option<i64>,
        /// 保险订单领取时间 · Insurance order claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_receive_time: Option<crate::Time>,
        /// 保险订单开始时间 · Insurance order start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_begin_time: Option<crate::Time>,
        /// 保险订单结束时间 · Insurance order end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_end_time: Option<crate::Time>,
        /// 保险订单领取状态 · Insurance order claim status
        pub order_receive_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_order_no: Optional "out_order_no",
            1 => openid: Optional "openid",
            2 => notify_url: Optional "notify_url",
            3 => service_id: Optional "service_id",
        }
        Response {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => openid: Optional "openid",
            3 => max_claim_count: Optional "max_claim_count",
            4 => claimed_count: Optional "claimed_count",
            5 => order_receive_time: Optional "order_receive_time",
            6 => order_begin_time: Optional "order_begin_time",
            7 => order_end_time: Optional "order_end_time",
            8 => order_receive_state: Optional "order_receive_state",
        }
    }
}
