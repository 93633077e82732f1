//! 创单结单合并 · Create and complete an order
//!
//! `/v3/payscore/serviceorder/direct-complete`

/// 创单结单合并 · Create and complete an order
///
/// `/v3/payscore/serviceorder/direct-complete`
#[derive(Clone)]
pub struct DirectComplete {
    pub(crate) node: crate::chain::Node,
}

impl DirectComplete {
    /// 创单结单合并 · Create and complete an order
    ///
    /// `POST /v3/payscore/serviceorder/direct-complete`
    ///
    /// 商户一次完成支付分订单的创建与完结，适合费用已确定的服务，随后由微信支付向用户扣款。模式：普通商户。
    ///
    /// Creates and completes a service order in one request, for services whose fee is already known. The user is then charged. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::direct_complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wx8888888888888888")
    ///     .service_id("500001")
    ///     .time_range(post::TimeRange::new());
    /// let answer = client.v3().payscore().serviceorder().direct_complete().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [payscore/chapter3_9.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
    #[doc(alias(
        "创单结单合并",
        "Create and complete an order",
        "微信支付分",
        "direct-complete",
        "serviceorder/direct-complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/direct-complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/direct-complete")
    }
}

/// 创单结单合并 · Create and complete an order
pub mod post {

    enumeration! {
        /// 服务订单状态 · Service order status
        State {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `DOING`: 进行中 · Under way
            DOING = "DOING",
            /// `DONE`: 已完成 · Completed
            DONE = "DONE",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 订单状态说明 · Order status description
        StateDescription {
            /// `USER_CONFIRM`: 用户确认 · Confirmed by the user
            USER_CONFIRM = "USER_CONFIRM",
            /// `MCH_COMPLETE`: 商户完结 · Completed by the merchant
            MCH_COMPLETE = "MCH_COMPLETE",
        }
    }

    /// 创单结单合并：请求 · Create and complete an order: request
    pub struct Request {
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub out_order_no: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务时间段（必填） · Service time range (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 微信支付服务分账标记 · Profit-sharing flag
        ///
        /// 默认 `false`。Default `false`.
        pub profit_sharing: Option<bool>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

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

        /// 后付费项目 · Postpaid items
        pub fn post_payments<M>(mut self, value: impl crate::IntoList<PostPayments, M>) -> Self {
            self.post_payments = value.into_list();
            self
        }

        /// 后付费商户优惠 · Postpaid merchant discounts
        pub fn post_discounts<M>(mut self, value: impl crate::IntoList<PostDiscounts, M>) -> Self {
            self.post_discounts = value.into_list();
            self
        }

        /// 服务时间段（必填） · Service time range (required)
        pub fn time_range<M>(mut self, value: impl crate::IntoMember<TimeRange, M>) -> Self {
            self.time_range = value.into_member();
            self
        }

        /// 服务位置 · Service location
        pub fn location<M>(mut self, value: impl crate::IntoMember<Location, M>) -> Self {
            self.location = value.into_member();
            self
        }

        /// 服务信息 · Service introduction
        pub fn service_introduction<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_introduction = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 微信支付服务分账标记 · Profit-sharing flag
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费项目名称 · Fee item name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub name: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 计费说明 · Fee description
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费项目名称 · Fee item name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 计费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 付费数量 · Fee quantity
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称 · Discount name
        ///
        /// 最长 20 个字符。At most 20 characters.
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

    impl PostDiscounts {
        /// 优惠名称 · Discount name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 优惠数量 · Number of discounts
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 服务时间段 · Service time range
    pub struct TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub start_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub end_time: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 服务开始时间备注 · Service start time remark
        pub fn start_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time_remark = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 服务结束时间备注 · Service end time remark
        pub fn end_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time_remark = value.into_member();
            self
        }
    }

    /// 服务位置 · Service location
    pub struct Location {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Location {
        /// 服务开始地点 · Service start location
        pub fn start_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_location = value.into_member();
            self
        }

        /// 服务结束地点 · Service end location
        pub fn end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_location = value.into_member();
            self
        }
    }

    /// 创单结单合并：应答 · Create and complete an order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务时间段 · Service time range
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置 · Service location
        pub location: Option<ResponseLocation>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct ResponsePostPayments {
        /// 付费项目名称 · Fee item name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub name: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 计费说明 · Fee description
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
    #[non_exhaustive]
    pub struct ResponsePostDiscounts {
        /// 优惠名称 · Discount name
        ///
        /// 最长 20 个字符。At most 20 characters.
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

    /// 服务时间段 · Service time range
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub start_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub end_time: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PostPayments, PostDiscounts, TimeRange, Location);

    message! {
        Request {
            0 => out_order_no: Required "out_order_no",
            1 => appid: Required "appid",
            2 => service_id: Required "service_id",
            3 => post_payments: Optional "post_payments",
            4 => post_discounts: Optional "post_discounts",
            5 => time_range: Required "time_range",
            6 => location: Optional "location",
            7 => service_introduction: Optional "service_introduction",
            8 => attach: Optional "attach",
            9 => notify_url: Optional "notify_url",
            10 => openid: Optional "openid",
            11 => total_amount: Optional "total_amount",
            12 => profit_sharing: Optional "profit_sharing",
            13 => goods_tag: Optional "goods_tag",
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
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => appid: Optional "appid",
            2 => service_id: Optional "service_id",
            3 => post_payments: Optional "post_payments",
            4 => post_discounts: Optional "post_discounts",
            5 => time_range: Optional "time_range",
            6 => location: Optional "location",
            7 => service_introduction: Optional "service_introduction",
            8 => mchid: Optional "mchid",
            9 => order_id: Optional "order_id",
            10 => state: Optional "state",
            11 => state_description: Optional "state_description",
            12 => attach: Optional "attach",
            13 => notify_url: Optional "notify_url",
            14 => total_amount: Optional "total_amount",
        }
        ResponsePostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        ResponsePostDiscounts {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        ResponseTimeRange {
            0 => start_time: Optional "start_time",
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
            3 => end_time_remark: Optional "end_time_remark",
        }
        ResponseLocation {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
    }
}
