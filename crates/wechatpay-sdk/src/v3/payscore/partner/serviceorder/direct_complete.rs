//! 创单结单合并 · Create and complete an order (partner)
//!
//! `/v3/payscore/partner/serviceorder/direct-complete`

/// 创单结单合并 · Create and complete an order (partner)
///
/// `/v3/payscore/partner/serviceorder/direct-complete`
#[derive(Clone)]
pub struct DirectComplete {
    pub(crate) node: crate::chain::Node,
}

impl DirectComplete {
    /// 创单结单合并 · Create and complete an order (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/direct-complete`
    ///
    /// 服务商为子商户一次完成创单与完结，适合费用已确定的服务，随后由微信支付向用户扣款。模式：服务商。
    ///
    /// Creates and completes a service order of a sub-merchant in one request, for services whose fee is already known. The user is then charged. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::direct_complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx9999999999999999")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .total_amount(50000)
    ///     .time_range(post::TimeRange::new().start_time("20091225091010"))
    ///     .notify_url("https://www.example.com/notify");
    /// client.v3().payscore().partner().serviceorder().direct_complete().post(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012923757](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
    #[doc(alias(
        "创单结单合并",
        "Create and complete an order (partner)",
        "微信支付分",
        "direct-complete",
        "serviceorder/direct-complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/direct-complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/direct-complete")
    }
}

/// 创单结单合并 · Create and complete an order (partner)
pub mod post {

    /// 创单结单合并：请求 · Create and complete an order (partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID（必填） · Sub-merchant app ID (required)
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub out_order_no: Option<String>,
        /// 服务信息（必填） · Service introduction (required)
        pub service_introduction: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 服务时间段（必填） · Service time range (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 微信支付服务分账标记 · Profit-sharing flag
        pub profit_sharing: Option<bool>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 服务信息（必填） · Service introduction (required)
        pub fn service_introduction<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_introduction = value.into_member();
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

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
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

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 服务商公众号下的用户标识 · User openid (partner)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub name: Option<String>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费数量 · Fee quantity
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

        /// 付费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
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
        /// 优惠名称（必填） · Discount name (required)
        pub name: Option<String>,
        /// 优惠说明（必填） · Discount description (required)
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
        /// 优惠名称（必填） · Discount name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明（必填） · Discount description (required)
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
        /// 服务开始时间（必填） · Service start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        pub start_time_remark: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
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

    request!(Request, PostPayments, PostDiscounts, TimeRange, Location);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_appid: Required "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_order_no: Required "out_order_no",
            5 => service_introduction: Required "service_introduction",
            6 => post_payments: Optional "post_payments",
            7 => post_discounts: Optional "post_discounts",
            8 => total_amount: Required "total_amount",
            9 => time_range: Required "time_range",
            10 => location: Optional "location",
            11 => profit_sharing: Optional "profit_sharing",
            12 => goods_tag: Optional "goods_tag",
            13 => attach: Optional "attach",
            14 => notify_url: Required "notify_url",
            15 => openid: Optional "openid",
        }
        PostPayments {
            0 => name: Required "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Required "name",
            1 => description: Required "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        TimeRange {
            0 => start_time: Required "start_time",
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
    }
}
