//! 完结支付分订单 · Complete a service order
//!
//! `/v3/payscore/serviceorder/{out_order_no}/complete`

/// 完结支付分订单 · Complete a service order
///
/// `/v3/payscore/serviceorder/{out_order_no}/complete`
#[derive(Clone)]
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 完结支付分订单 · Complete a service order
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
    ///
    /// 服务结束后商户完结支付分订单，填写实际项目、时间和总金额，由微信支付向用户扣款。模式：普通商户。
    ///
    /// Completes a service order with the actual items, time and total, which the user is then charged. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .service_id("2002000000000558128851361561536")
    ///     .post_payments([post::PostPayments::new().name("就餐费用")])
    ///     .total_amount(50000);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("order202608010001")
    ///     .complete()
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
    /// 官方文档 · Official pages: [merchant/4012587955](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
    #[doc(alias(
        "完结支付分订单",
        "Complete a service order",
        "微信支付分",
        "complete",
        "serviceorder/complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/complete")
    }
}

/// 完结支付分订单 · Complete a service order
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

    enumeration! {
        /// 风险名称 · Risk fund name
        Name {
            /// `DEPOSIT`: 押金 · Deposit
            DEPOSIT = "DEPOSIT",
            /// `ADVANCE`: 预付款 · Advance payment
            ADVANCE = "ADVANCE",
            /// `CASH_DEPOSIT`: 保证金 · Guarantee deposit
            CASH_DEPOSIT = "CASH_DEPOSIT",
            /// `ESTIMATE_ORDER_COST`: 预估订单费用 · Estimated cost of the order
            ESTIMATE_ORDER_COST = "ESTIMATE_ORDER_COST",
        }
    }

    /// 完结支付分订单：请求 · Complete a service order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `total_amount`、`post_payments`、`post_discounts`：总额 = 各付费项之和 − 各优惠之和。total\_amount = sum of post\_payments − sum of post\_discounts
    /// - `time_range.end_time`：结束时间不早于开始、不晚于现在。`time_range.end_time`: End not before start and not in the future
    /// - service\_id、单号（直连还有 appid）与创建时一致。service\_id and number (direct: appid too) as at creation
    /// - 订单为 DOING 且状态说明为 USER\_CONFIRM；MCH\_COMPLETE 时只是重入。Order DOING with USER\_CONFIRM; with MCH\_COMPLETE it is a re-entry
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 后付费项目（必填） · Postpaid items (required)
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 实际服务时间段 · Actual service time range
        pub time_range: Option<TimeRange>,
        /// 实际服务位置 · Actual service location
        pub location: Option<Location>,
        /// 微信支付服务分账标记 · Profit-sharing flag
        pub profit_sharing: Option<bool>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 设备信息 · Device information
        pub device: Option<Device>,
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

        /// 后付费项目（必填） · Postpaid items (required)
        pub fn post_payments<M>(mut self, value: impl crate::IntoList<PostPayments, M>) -> Self {
            self.post_payments = value.into_list();
            self
        }

        /// 商户优惠 · Merchant discounts
        pub fn post_discounts<M>(mut self, value: impl crate::IntoList<PostDiscounts, M>) -> Self {
            self.post_discounts = value.into_list();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 实际服务时间段 · Actual service time range
        pub fn time_range<M>(mut self, value: impl crate::IntoMember<TimeRange, M>) -> Self {
            self.time_range = value.into_member();
            self
        }

        /// 实际服务位置 · Actual service location
        pub fn location<M>(mut self, value: impl crate::IntoMember<Location, M>) -> Self {
            self.location = value.into_member();
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

        /// 设备信息 · Device information
        pub fn device<M>(mut self, value: impl crate::IntoMember<Device, M>) -> Self {
            self.device = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费名称（必填） · Fee name (required)
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
        ///
        /// 默认 `1`。Default `1`.
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付费说明 · Fee description
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

    /// 商户优惠 · Merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        ///
        /// 默认 `1`。Default `1`.
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明 · Discount description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 优惠金额（必填） · Discount amount (required)
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

    /// 实际服务时间段 · Actual service time range
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

    impl TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 服务开始时间备注 · Service start time remark
        pub fn start_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time_remark = value.into_member();
            self
        }

        /// 服务结束时间备注 · Service end time remark
        pub fn end_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time_remark = value.into_member();
            self
        }
    }

    /// 实际服务位置 · Actual service location
    pub struct Location {
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Location {
        /// 服务结束地点 · Service end location
        pub fn end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_location = value.into_member();
            self
        }

        /// 服务开始地点 · Service start location
        pub fn start_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_location = value.into_member();
            self
        }
    }

    /// 设备信息 · Device information
    pub struct Device {
        /// 服务开始的设备ID · Service start device ID
        pub start_device_id: Option<String>,
        /// 服务结束的设备ID · Service end device ID
        pub end_device_id: Option<String>,
        /// 物料URL · Material URL
        pub materiel_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Device {
        /// 服务开始的设备ID · Service start device ID
        pub fn start_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_device_id = value.into_member();
            self
        }

        /// 服务结束的设备ID · Service end device ID
        pub fn end_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_device_id = value.into_member();
            self
        }

        /// 物料URL · Material URL
        pub fn materiel_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.materiel_no = value.into_member();
            self
        }
    }

    /// 完结支付分订单：应答 · Complete a service order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 商户收款总金额 · Total amount collected by merchant
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金 · Service risk fund
        pub risk_fund: Option<RiskFund>,
        /// 服务时间段 · Service time range
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置 · Service location
        pub location: Option<ResponseLocation>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 是否需要收款 · Whether payment collection is needed
        pub need_collection: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct ResponsePostPayments {
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

    /// 后付费商户优惠 · Postpaid merchant discounts
    #[non_exhaustive]
    pub struct ResponsePostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        ///
        /// 默认 `1`。Default `1`.
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称 · Risk fund name
        pub name: Name,
        /// 风险金额 · Risk fund amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务时间段 · Service time range
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// 服务开始地点 · Service start location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub start_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PostPayments, PostDiscounts, TimeRange, Location, Device);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => post_payments: Required "post_payments",
            3 => post_discounts: Optional "post_discounts",
            4 => total_amount: Required "total_amount",
            5 => time_range: Optional "time_range",
            6 => location: Optional "location",
            7 => profit_sharing: Optional "profit_sharing",
            8 => goods_tag: Optional "goods_tag",
            9 => device: Optional "device",
        }
        PostPayments {
            0 => name: Required "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Required "name",
            1 => description: Optional "description",
            2 => amount: Required "amount",
            3 => count: Optional "count",
        }
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => end_location: Optional "end_location",
            1 => start_location: Optional "start_location",
        }
        Device {
            0 => start_device_id: Optional "start_device_id",
            1 => end_device_id: Optional "end_device_id",
            2 => materiel_no: Optional "materiel_no",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => service_introduction: Optional "service_introduction",
            5 => state: Optional "state",
            6 => state_description: Optional "state_description",
            7 => total_amount: Optional "total_amount",
            8 => post_payments: Optional "post_payments",
            9 => post_discounts: Optional "post_discounts",
            10 => risk_fund: Optional "risk_fund",
            11 => time_range: Optional "time_range",
            12 => location: Optional "location",
            13 => order_id: Optional "order_id",
            14 => need_collection: Optional "need_collection",
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
        RiskFund {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
        }
        ResponseTimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        ResponseLocation {
            0 => end_location: Optional "end_location",
            1 => start_location: Optional "start_location",
        }
    }
}
