//! 同步服务订单信息 · Synchronise a service order
//!
//! `/v3/payscore/serviceorder/{out_order_no}/sync`

/// 同步服务订单信息 · Synchronise a service order
///
/// `/v3/payscore/serviceorder/{out_order_no}/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步服务订单信息 · Synchronise a service order
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
    ///
    /// 用户已用其他方式付款时，商户把收款信息同步到支付分订单，避免重复向用户扣款。模式：普通商户。
    ///
    /// Synchronises a payment that was received in another way to the service order, so that the user is not charged again. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .service_id("500001")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().paid_time("20091225091210"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_ORDER_STATE` (400): 订单状态不允许此操作。查单，看 state、state_description 和 collection.state。 · The state of the order does not allow this operation. Query `state`, `state_description` and `collection.state` of the order.
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `ORDER_CANCELED` (400): 订单已取消。无需再做。 · The order is cancelled. Nothing is left to do.
    /// - `ORDER_DONE` (400): 订单已完成。无需再做。 · The order is complete. Nothing is left to do.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `ORDER_NOT_EXIST` (404): 没有这张服务订单。核对单号和商户号。 · No such service order exists. Check the order number and the merchant.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012587962](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    #[doc(alias(
        "同步服务订单信息",
        "Synchronise a service order",
        "微信支付分",
        "sync",
        "serviceorder/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/sync")
    }
}

/// 同步服务订单信息 · Synchronise a service order
pub mod post {

    /// 同步服务订单信息：请求 · Synchronise a service order: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Option<String>,
        /// 内容信息详情（必填） · Content details (required)
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 场景类型（必填） · Scenario type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 内容信息详情（必填） · Content details (required)
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }
    }

    /// 内容信息详情 · Content details
    pub struct Detail {
        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub paid_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 收款成功时间（必填） · Collection success time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn paid_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.paid_time = value.into_member();
            self
        }
    }

    /// 同步服务订单信息：应答 · Synchronise a service order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商公众号ID · Partner app ID
        pub appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: Option<String>,
        /// 订单状态说明 · Order status description
        pub state_description: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金 · Service risk fund
        pub risk_fund: Option<RiskFund>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 是否需要收款 · Whether payment collection is needed
        pub need_collection: Option<bool>,
        /// 收款信息 · Collection information
        pub collection: Option<Collection>,
        /// 服务时间 · Service time
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称 · Fee name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户优惠 · Merchant discounts
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称 · Risk fund name
        pub name: Option<String>,
        /// 风险金额 · Risk fund amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收款信息 · Collection information
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态 · Collection status
        pub state: Option<String>,
        /// 总收款金额 · Total amount to collect
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 待收金额 · Amount still to collect
        ///
        /// 单位为分。In fen.
        pub paying_amount: Option<crate::Fen>,
        /// 已收金额 · Amount collected
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// 收款明细列表 · Collection details
        pub details: Option<Vec<Details>>,
        /// 收款银行 · Receiving bank
        pub bank_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务时间 · Service time
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct Location {
        /// 服务开始地点 · Service start location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收款明细列表 · Collection details
    #[non_exhaustive]
    pub struct Details {
        /// 单笔收款金额 · Amount of one collection
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 收款成功渠道 · Successful collection channel
        pub paid_type: Option<String>,
        /// 收款成功时间 · Collection success time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub paid_time: Option<String>,
        /// 微信支付交易单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 收款序号 · Collection sequence number
        pub seq: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => r#type: Required "type",
            3 => detail: Required "detail",
        }
        Detail {
            0 => paid_time: Required "paid_time",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => service_id: Optional "service_id",
            2 => appid: Optional "appid",
            3 => mchid: Optional "mchid",
            4 => service_introduction: Optional "service_introduction",
            5 => state: Optional "state",
            6 => state_description: Optional "state_description",
            7 => post_payments: Optional "post_payments",
            8 => post_discounts: Optional "post_discounts",
            9 => risk_fund: Optional "risk_fund",
            10 => total_amount: Optional "total_amount",
            11 => need_collection: Optional "need_collection",
            12 => collection: Optional "collection",
            13 => time_range: Optional "time_range",
            14 => location: Optional "location",
            15 => attach: Optional "attach",
            16 => notify_url: Optional "notify_url",
            17 => openid: Optional "openid",
            18 => order_id: Optional "order_id",
        }
        PostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        RiskFund {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
        }
        Collection {
            0 => state: Optional "state",
            1 => total_amount: Optional "total_amount",
            2 => paying_amount: Optional "paying_amount",
            3 => paid_amount: Optional "paid_amount",
            4 => details: Optional "details",
            5 => bank_type: Optional "bank_type",
        }
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
        Details {
            0 => amount: Optional "amount",
            1 => paid_type: Optional "paid_type",
            2 => paid_time: Optional "paid_time",
            3 => transaction_id: Optional "transaction_id",
            4 => seq: Optional "seq",
        }
    }
}
