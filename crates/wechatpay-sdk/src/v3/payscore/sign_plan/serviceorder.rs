//! 创建用户的签约计划详情对应的服务订单 · Create a plan service order
//!
//! `/v3/payscore/sign-plan/serviceorder`

/// 创建用户的签约计划详情对应的服务订单 · Create a plan service order
///
/// `/v3/payscore/sign-plan/serviceorder`
#[derive(Clone)]
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// 创建用户的签约计划详情对应的服务订单 · Create a plan service order
    ///
    /// `POST /v3/payscore/sign-plan/serviceorder`
    ///
    /// 商户按用户签约计划里的一项明细创建服务订单，返回订单状态，扣款成功后通知指定地址。模式：普通商户。
    ///
    /// Creates the service order of one detail in a signed plan of a user. A successful debit is notified. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sign_plan_id("01000033210000324638000000376258")
    ///     .plan_detail_no(2)
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .notify_url("https://www.example.com/notify")
    ///     .service_introduction("羽毛球课基础练习课程")
    ///     .time_range(post::TimeRange::new().start_time("20091225091010"))
    ///     .out_trade_no("1514323JSVDFE1243252");
    /// let answer = client.v3().payscore().sign_plan().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012489351](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    #[doc(alias(
        "创建用户的签约计划详情对应的服务订单",
        "Create a plan service order",
        "支付分签约计划",
        "serviceorder",
        "sign-plan/serviceorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/sign-plan/serviceorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/serviceorder")
    }
}

/// 创建用户的签约计划详情对应的服务订单 · Create a plan service order
pub mod post {

    /// 创建用户的签约计划详情对应的服务订单：请求 · Create a plan service order: request
    pub struct Request {
        /// 支付分服务ID（必填） · WeChat Pay Score service ID (required)
        pub service_id: Option<String>,
        /// 待创建服务订单对应的用户的签约计划（必填） · Signed plan of the service order (required)
        pub sign_plan_id: Option<String>,
        /// 待创建服务订单对应的用户的签约计划详情序号（必填） · Plan detail of the service order (required)
        pub plan_detail_no: Option<i64>,
        /// 商户的AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户公众号下的用户标识（必填） · User openid (merchant) (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户扣款成功回调通知的地址（必填） · Debit success notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 服务信息（必填） · Service introduction (required)
        pub service_introduction: Option<String>,
        /// 服务时间（必填） · Service time (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户侧订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 支付分服务ID（必填） · WeChat Pay Score service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 待创建服务订单对应的用户的签约计划（必填） · Signed plan of the service order (required)
        pub fn sign_plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sign_plan_id = value.into_member();
            self
        }

        /// 待创建服务订单对应的用户的签约计划详情序号（必填） · Plan detail of the service order (required)
        pub fn plan_detail_no<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_detail_no = value.into_member();
            self
        }

        /// 商户的AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户公众号下的用户标识（必填） · User openid (merchant) (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户扣款成功回调通知的地址（必填） · Debit success notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 服务信息（必填） · Service introduction (required)
        pub fn service_introduction<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_introduction = value.into_member();
            self
        }

        /// 服务时间（必填） · Service time (required)
        pub fn time_range<M>(mut self, value: impl crate::IntoMember<TimeRange, M>) -> Self {
            self.time_range = value.into_member();
            self
        }

        /// 服务位置 · Service location
        pub fn location<M>(mut self, value: impl crate::IntoMember<Location, M>) -> Self {
            self.location = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户侧订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    /// 服务时间 · Service time
    pub struct TimeRange {
        /// 服务开始时间（必填） · Service start time (required)
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

    impl TimeRange {
        /// 服务开始时间（必填） · Service start time (required)
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

    /// 创建用户的签约计划详情对应的服务订单：应答 · Create a plan service order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 · Merchant order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 商户公众号ID · Merchant app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
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
        /// 服务时间 · Service time
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置 · Service location
        pub location: Option<ResponseLocation>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称 · Fee name
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户优惠 · Merchant discounts
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险金额 · Risk fund amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务时间 · Service time
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
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, TimeRange, Location);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sign_plan_id: Required "sign_plan_id",
            2 => plan_detail_no: Required "plan_detail_no",
            3 => appid: Required "appid",
            4 => openid: Required "openid",
            5 => notify_url: Required "notify_url",
            6 => service_introduction: Required "service_introduction",
            7 => time_range: Required "time_range",
            8 => location: Optional "location",
            9 => attach: Optional "attach",
            10 => out_trade_no: Required "out_trade_no",
        }
        TimeRange {
            0 => start_time: Required "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
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
            10 => time_range: Optional "time_range",
            11 => location: Optional "location",
            12 => attach: Optional "attach",
            13 => notify_url: Optional "notify_url",
            14 => order_id: Optional "order_id",
        }
        PostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
        }
        PostDiscounts {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
        }
        RiskFund {
            0 => amount: Optional "amount",
        }
        ResponseTimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        ResponseLocation {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
    }
}
