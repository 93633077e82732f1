//! 创建商品券 · Create a product coupon
//!
//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod product_coupon_id;

/// 创建商品券 · Create a product coupon
///
/// `/v3/marketing/partner/product-coupon/product-coupons`
#[derive(Clone)]
pub struct ProductCoupons {
    pub(crate) node: crate::chain::Node,
}

impl ProductCoupons {
    /// `/{product_coupon_id}`: 商品券ID · Product coupon ID
    pub fn product_coupon_id(
        &self,
        value: impl Into<String>,
    ) -> product_coupon_id::ProductCouponId {
        product_coupon_id::ProductCouponId { node: self.node.bind("product_coupon_id", value) }
    }

    /// 创建商品券 · Create a product coupon
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons`
    ///
    /// 服务商为品牌创建商品券及首个批次，设定优惠范围、类型和使用模式，返回商品券ID和状态。模式：服务商。
    ///
    /// Creates a product coupon of a brand with its scope, type, usage mode and first batch. Returns the product coupon ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::product_coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .out_request_no("12345_20250101_A3489")
    ///     .scope(post::Scope::ALL)
    ///     .r#type(post::Type::NORMAL)
    ///     .usage_mode(post::UsageMode::SINGLE)
    ///     .display_info(
    ///         post::DisplayInfo::new()
    ///             .name("全场满100立打8折")
    ///             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
    ///             .background_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx"),
    ///     )
    ///     .stock(
    ///         post::Stock::new()
    ///             .coupon_code_mode(post::CouponCodeMode::WECHATPAY)
    ///             .stock_send_rule(post::StockSendRule::new().max_count(100000))
    ///             .usage_rule_display_info(
    ///                 post::UsageRuleDisplayInfo::new()
    ///                     .coupon_usage_method_list([post::CouponUsageMethodList::OFFLINE])
    ///                     .usage_description("工作日可用"),
    ///             )
    ///             .coupon_display_info(
    ///                 post::CouponDisplayInfo::new()
    ///                     .code_display_mode(post::CodeDisplayMode::QRCODE),
    ///             )
    ///             .notify_config(post::NotifyConfig::new())
    ///             .store_scope(post::StoreScope::NONE),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .product_coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个服务商每秒 20 次请求。
    ///
    /// Rate limits: 20 requests a second for each partner.
    ///
    /// # Errors
    ///
    /// - `ALREADY_EXISTS` (400): 该 out_request_no 已创建过。查询已有的对象。 · This `out_request_no` was already used to create an object. Query the existing object.
    /// - `INVALID_REQUEST` (400): 不符合业务规则，例如 appid 未关联品牌。按错误描述处理。 · The request breaks a business rule, for example because the appid is not linked to the brand. Follow the message.
    /// - `NO_AUTH` (403): 品牌没有授权服务商使用商品券。请品牌在经营平台授权。 · The brand has not authorised the partner. Ask the brand to authorise the partner.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RATELIMIT_EXCEEDED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4015781289](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
    #[doc(alias(
        "创建商品券",
        "Create a product coupon",
        "商品券",
        "product-coupons",
        "product-coupon/product-coupons"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/product-coupon/product-coupons", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/product-coupons")
    }
}

/// 创建商品券 · Create a product coupon
pub mod post {

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `CATEGORY`: 品类 · Categories
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        Type {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        CouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
            /// `API_ASSIGN`: 发放时由接口指定 · Set by the API call that issues it
            API_ASSIGN = "API_ASSIGN",
        }
    }

    enumeration! {
        /// 可用门店范围 · Available store scope
        StoreScope {
            /// `NONE`: 无门店 · No store
            NONE = "NONE",
            /// `ALL`: 全部门店 · All stores
            ALL = "ALL",
            /// `SPECIFIC`: 指定门店 · Given stores
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        StockBundleCouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
            /// `API_ASSIGN`: 发放时由接口指定 · Set by the API call that issues it
            API_ASSIGN = "API_ASSIGN",
        }
    }

    enumeration! {
        /// 可用门店范围 · Available store scope
        StockBundleStoreScope {
            /// `NONE`: 无门店 · No store
            NONE = "NONE",
            /// `ALL`: 全部门店 · All stores
            ALL = "ALL",
            /// `SPECIFIC`: 指定门店 · Given stores
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 券使用方式列表 · Coupon usage methods
        CouponUsageMethodList {
            /// `OFFLINE`: 线下核销 · Redeemed offline
            OFFLINE = "OFFLINE",
            /// `MINI_PROGRAM`: 小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用内核销 · Redeemed in an app
            APP = "APP",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// APP跳转类型 · App redirect type
        AppJumpType {
            /// `H5`: 网页（H5） · Web page (H5)
            H5 = "H5",
            /// `PASSCODE_LINK`: 口令链接 · Passcode link
            PASSCODE_LINK = "PASSCODE_LINK",
            /// `USAGE_GUIDE`: 使用指引 · Usage guide
            USAGE_GUIDE = "USAGE_GUIDE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式 · Coupon code display mode
        CodeDisplayMode {
            /// `INVISIBLE`: 不展示 · Not shown
            INVISIBLE = "INVISIBLE",
            /// `BARCODE`: 一维码 · Barcode
            BARCODE = "BARCODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 背景颜色 · Background colour
        BackgroundColor {
            /// `Color010`: 绿色，`#63B359` · Green, `#63B359`
            COLOR010 = "Color010",
            /// `Color020`: 深绿色，`#2C9F67` · Dark green, `#2C9F67`
            COLOR020 = "Color020",
            /// `Color030`: 蓝色，`#509FC9` · Blue, `#509FC9`
            COLOR030 = "Color030",
            /// `Color040`: 深蓝色，`#5885CF` · Dark blue, `#5885CF`
            COLOR040 = "Color040",
            /// `Color050`: 紫色，`#9062C0` · Purple, `#9062C0`
            COLOR050 = "Color050",
            /// `Color060`: 土黄色，`#D09A45` · Ochre, `#D09A45`
            COLOR060 = "Color060",
            /// `Color070`: 黄色，`#E4B138` · Yellow, `#E4B138`
            COLOR070 = "Color070",
            /// `Color080`: 橙色，`#EE903C` · Orange, `#EE903C`
            COLOR080 = "Color080",
            /// `Color090`: 砖红色，`#DD6549` · Brick red, `#DD6549`
            COLOR090 = "Color090",
            /// `Color100`: 红色，`#CC463D` · Red, `#CC463D`
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 券使用方式列表 · Coupon usage methods
        UsageRuleDisplayInfoCouponUsageMethodList {
            /// `OFFLINE`: 线下核销 · Redeemed offline
            OFFLINE = "OFFLINE",
            /// `MINI_PROGRAM`: 小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用内核销 · Redeemed in an app
            APP = "APP",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式 · Coupon code display mode
        CouponDisplayInfoCodeDisplayMode {
            /// `INVISIBLE`: 不展示 · Not shown
            INVISIBLE = "INVISIBLE",
            /// `BARCODE`: 一维码 · Barcode
            BARCODE = "BARCODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        DayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        WeeklyAvailablePeriodDayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    enumeration! {
        /// 商品券状态 · Product coupon status
        State {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        ResponseScope {
            /// `ALL`: 全场 · The whole purchase
            ALL = "ALL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `CATEGORY`: 品类 · Categories
            CATEGORY = "CATEGORY",
        }
    }

    enumeration! {
        /// 商品券类型 · Product coupon type
        ResponseType {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 使用模式 · Usage mode
        ResponseUsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        StockCouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
            /// `API_ASSIGN`: 发放时由接口指定 · Set by the API call that issues it
            API_ASSIGN = "API_ASSIGN",
        }
    }

    enumeration! {
        /// 可用门店范围 · Available store scope
        StockStoreScope {
            /// `NONE`: 无门店 · No store
            NONE = "NONE",
            /// `ALL`: 全部门店 · All stores
            ALL = "ALL",
            /// `SPECIFIC`: 指定门店 · Given stores
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        StockState {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `SENDING`: 发放中 · Being issued
            SENDING = "SENDING",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `STOPPED`: 已停止 · Stopped
            STOPPED = "STOPPED",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 券使用方式列表 · Coupon usage methods
        StockUsageRuleDisplayInfoCouponUsageMethodList {
            /// `OFFLINE`: 线下核销 · Redeemed offline
            OFFLINE = "OFFLINE",
            /// `MINI_PROGRAM`: 小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用内核销 · Redeemed in an app
            APP = "APP",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// APP跳转类型 · App redirect type
        UsageRuleDisplayInfoAppJumpType {
            /// `H5`: 网页（H5） · Web page (H5)
            H5 = "H5",
            /// `PASSCODE_LINK`: 口令链接 · Passcode link
            PASSCODE_LINK = "PASSCODE_LINK",
            /// `USAGE_GUIDE`: 使用指引 · Usage guide
            USAGE_GUIDE = "USAGE_GUIDE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式 · Coupon code display mode
        StockCouponDisplayInfoCodeDisplayMode {
            /// `INVISIBLE`: 不展示 · Not shown
            INVISIBLE = "INVISIBLE",
            /// `BARCODE`: 一维码 · Barcode
            BARCODE = "BARCODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 背景颜色 · Background colour
        CouponDisplayInfoBackgroundColor {
            /// `Color010`: 绿色，`#63B359` · Green, `#63B359`
            COLOR010 = "Color010",
            /// `Color020`: 深绿色，`#2C9F67` · Dark green, `#2C9F67`
            COLOR020 = "Color020",
            /// `Color030`: 蓝色，`#509FC9` · Blue, `#509FC9`
            COLOR030 = "Color030",
            /// `Color040`: 深蓝色，`#5885CF` · Dark blue, `#5885CF`
            COLOR040 = "Color040",
            /// `Color050`: 紫色，`#9062C0` · Purple, `#9062C0`
            COLOR050 = "Color050",
            /// `Color060`: 土黄色，`#D09A45` · Ochre, `#D09A45`
            COLOR060 = "Color060",
            /// `Color070`: 黄色，`#E4B138` · Yellow, `#E4B138`
            COLOR070 = "Color070",
            /// `Color080`: 橙色，`#EE903C` · Orange, `#EE903C`
            COLOR080 = "Color080",
            /// `Color090`: 砖红色，`#DD6549` · Brick red, `#DD6549`
            COLOR090 = "Color090",
            /// `Color100`: 红色，`#CC463D` · Red, `#CC463D`
            COLOR100 = "Color100",
        }
    }

    enumeration! {
        /// 券Code分配模式 · Coupon code allocation mode
        StockListCouponCodeMode {
            /// `WECHATPAY`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY = "WECHATPAY",
            /// `UPLOAD`: 由商户上传 · Uploaded by the merchant
            UPLOAD = "UPLOAD",
            /// `API_ASSIGN`: 发放时由接口指定 · Set by the API call that issues it
            API_ASSIGN = "API_ASSIGN",
        }
    }

    enumeration! {
        /// 可用门店范围 · Available store scope
        StockListStoreScope {
            /// `NONE`: 无门店 · No store
            NONE = "NONE",
            /// `ALL`: 全部门店 · All stores
            ALL = "ALL",
            /// `SPECIFIC`: 指定门店 · Given stores
            SPECIFIC = "SPECIFIC",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        StockListState {
            /// `AUDITING`: 审核中 · Under review
            AUDITING = "AUDITING",
            /// `SENDING`: 发放中 · Being issued
            SENDING = "SENDING",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `STOPPED`: 已停止 · Stopped
            STOPPED = "STOPPED",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 券使用方式列表 · Coupon usage methods
        StockListUsageRuleDisplayInfoCouponUsageMethodList {
            /// `OFFLINE`: 线下核销 · Redeemed offline
            OFFLINE = "OFFLINE",
            /// `MINI_PROGRAM`: 小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用内核销 · Redeemed in an app
            APP = "APP",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 用户商品券Code展示模式 · Coupon code display mode
        StockListCouponDisplayInfoCodeDisplayMode {
            /// `INVISIBLE`: 不展示 · Not shown
            INVISIBLE = "INVISIBLE",
            /// `BARCODE`: 一维码 · Barcode
            BARCODE = "BARCODE",
            /// `QRCODE`: 二维码 · QR code
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        CouponAvailablePeriodWeeklyAvailablePeriodDayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    enumeration! {
        /// 每周可用星期数 · Available days of the week
        ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayList {
            /// `MONDAY`: 星期一 · Monday
            MONDAY = "MONDAY",
            /// `TUESDAY`: 星期二 · Tuesday
            TUESDAY = "TUESDAY",
            /// `WEDNESDAY`: 星期三 · Wednesday
            WEDNESDAY = "WEDNESDAY",
            /// `THURSDAY`: 星期四 · Thursday
            THURSDAY = "THURSDAY",
            /// `FRIDAY`: 星期五 · Friday
            FRIDAY = "FRIDAY",
            /// `SATURDAY`: 星期六 · Saturday
            SATURDAY = "SATURDAY",
            /// `SUNDAY`: 星期日 · Sunday
            SUNDAY = "SUNDAY",
        }
    }

    /// 创建商品券：请求 · Create a product coupon: request
    ///
    /// 条件 Conditions:
    ///
    /// - `single_usage_info`、`sequential_usage_info`：usage\_mode=SINGLE 传前者，SEQUENTIAL 传后者。`single_usage_info`, `sequential_usage_info`: The first for SINGLE, the second for SEQUENTIAL
    /// - `stock.stock_send_rule.max_count_per_user`：每人最多领 100 张。`stock.stock_send_rule.max_count_per_user`: At most 100 per user
    /// - `sequential_usage_info.count`：多次优惠可用次数 3 到 15。`sequential_usage_info.count`: Uses of a multi-use coupon from 3 to 15
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 创建请求单号（必填） · Creation request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 优惠范围（必填） · Discount scope (required)
        pub scope: Scope,
        /// 商品券类型（必填） · Product coupon type (required)
        pub r#type: Type,
        /// 使用模式（必填） · Usage mode (required)
        pub usage_mode: UsageMode,
        /// 单券模式信息 · Single-use mode information
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息 · Multi-use mode information
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// 展示信息（必填） · Display information (required)
        pub display_info: Option<DisplayInfo>,
        /// 外部商品ID · External product number
        ///
        /// 最长 40 个字符。At most 40 characters.
        pub out_product_no: Option<String>,
        /// 批次信息（必填） · Batch information (required)
        pub stock: Option<Stock>,
        /// 批次组信息 · Batch bundle information
        pub stock_bundle: Option<StockBundle>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 创建请求单号（必填） · Creation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 优惠范围（必填） · Discount scope (required)
        pub fn scope<M>(mut self, value: impl crate::IntoMember<Scope, M>) -> Self {
            self.scope = value.into_member().unwrap_or_default();
            self
        }

        /// 商品券类型（必填） · Product coupon type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 使用模式（必填） · Usage mode (required)
        pub fn usage_mode<M>(mut self, value: impl crate::IntoMember<UsageMode, M>) -> Self {
            self.usage_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 单券模式信息 · Single-use mode information
        pub fn single_usage_info<M>(
            mut self,
            value: impl crate::IntoMember<SingleUsageInfo, M>,
        ) -> Self {
            self.single_usage_info = value.into_member();
            self
        }

        /// 多次优惠模式信息 · Multi-use mode information
        pub fn progressive_bundle_usage_info<M>(
            mut self,
            value: impl crate::IntoMember<ProgressiveBundleUsageInfo, M>,
        ) -> Self {
            self.progressive_bundle_usage_info = value.into_member();
            self
        }

        /// 展示信息（必填） · Display information (required)
        pub fn display_info<M>(mut self, value: impl crate::IntoMember<DisplayInfo, M>) -> Self {
            self.display_info = value.into_member();
            self
        }

        /// 外部商品ID · External product number
        pub fn out_product_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_product_no = value.into_member();
            self
        }

        /// 批次信息（必填） · Batch information (required)
        pub fn stock<M>(mut self, value: impl crate::IntoMember<Stock, M>) -> Self {
            self.stock = value.into_member();
            self
        }

        /// 批次组信息 · Batch bundle information
        pub fn stock_bundle<M>(mut self, value: impl crate::IntoMember<StockBundle, M>) -> Self {
            self.stock_bundle = value.into_member();
            self
        }
    }

    /// 单券模式信息 · Single-use mode information
    pub struct SingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub fn normal_coupon<M>(mut self, value: impl crate::IntoMember<NormalCoupon, M>) -> Self {
            self.normal_coupon = value.into_member();
            self
        }

        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub fn discount_coupon<M>(
            mut self,
            value: impl crate::IntoMember<DiscountCoupon, M>,
        ) -> Self {
            self.discount_coupon = value.into_member();
            self
        }
    }

    /// 多次优惠模式信息 · Multi-use mode information
    pub struct ProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        ///
        /// 3～15。3 to 15.
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天；最大 7。In days. At most 7.
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天。In days.
        pub fn interval_days<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.interval_days = value.into_member();
            self
        }
    }

    /// 展示信息 · Display information
    pub struct DisplayInfo {
        /// 商品券名称（必填） · Product coupon name (required)
        ///
        /// 3～15 个字符。3 to 15 characters.
        pub name: Option<String>,
        /// 商品券图片（必填） · Product coupon image (required)
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图（必填） · Product coupon background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址；最多 8 项。A complete URL. At most 8 items.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        ///
        /// 最多 50 项。At most 50 items.
        pub combo_package_list: Option<Vec<ComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DisplayInfo {
        /// 商品券名称（必填） · Product coupon name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 商品券图片（必填） · Product coupon image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image_url = value.into_member();
            self
        }

        /// 商品券背景图（必填） · Product coupon background image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn background_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.background_url = value.into_member();
            self
        }

        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub fn detail_image_url_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.detail_image_url_list = value.into_list();
            self
        }

        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub fn original_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.original_price = value.into_member();
            self
        }

        /// 套餐组合 · Combo packages
        pub fn combo_package_list<M>(
            mut self,
            value: impl crate::IntoList<ComboPackageList, M>,
        ) -> Self {
            self.combo_package_list = value.into_list();
            self
        }
    }

    /// 批次信息 · Batch information
    pub struct Stock {
        /// 备注 · Remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub remark: Option<String>,
        /// 券Code分配模式（必填） · Coupon code allocation mode (required)
        pub coupon_code_mode: CouponCodeMode,
        /// 发放规则（必填） · Issuing rules (required)
        pub stock_send_rule: Option<StockSendRule>,
        /// 单券使用规则 · Single-use coupon rules
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 券使用规则展示信息（必填） · Coupon use rule display information (required)
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        /// 用户商品券展示信息（必填） · User product coupon display information (required)
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// 事件通知配置（必填） · Event notification settings (required)
        pub notify_config: Option<NotifyConfig>,
        /// 可用门店范围（必填） · Available store scope (required)
        pub store_scope: StoreScope,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Stock {
        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 券Code分配模式（必填） · Coupon code allocation mode (required)
        pub fn coupon_code_mode<M>(
            mut self,
            value: impl crate::IntoMember<CouponCodeMode, M>,
        ) -> Self {
            self.coupon_code_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 发放规则（必填） · Issuing rules (required)
        pub fn stock_send_rule<M>(
            mut self,
            value: impl crate::IntoMember<StockSendRule, M>,
        ) -> Self {
            self.stock_send_rule = value.into_member();
            self
        }

        /// 单券使用规则 · Single-use coupon rules
        pub fn single_usage_rule<M>(
            mut self,
            value: impl crate::IntoMember<SingleUsageRule, M>,
        ) -> Self {
            self.single_usage_rule = value.into_member();
            self
        }

        /// 券使用规则展示信息（必填） · Coupon use rule display information (required)
        pub fn usage_rule_display_info<M>(
            mut self,
            value: impl crate::IntoMember<UsageRuleDisplayInfo, M>,
        ) -> Self {
            self.usage_rule_display_info = value.into_member();
            self
        }

        /// 用户商品券展示信息（必填） · User product coupon display information (required)
        pub fn coupon_display_info<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfo, M>,
        ) -> Self {
            self.coupon_display_info = value.into_member();
            self
        }

        /// 事件通知配置（必填） · Event notification settings (required)
        pub fn notify_config<M>(mut self, value: impl crate::IntoMember<NotifyConfig, M>) -> Self {
            self.notify_config = value.into_member();
            self
        }

        /// 可用门店范围（必填） · Available store scope (required)
        pub fn store_scope<M>(mut self, value: impl crate::IntoMember<StoreScope, M>) -> Self {
            self.store_scope = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 批次组信息 · Batch bundle information
    pub struct StockBundle {
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 券Code分配模式 · Coupon code allocation mode
        pub coupon_code_mode: StockBundleCouponCodeMode,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockBundleStockSendRule>,
        /// 多次优惠使用规则 · Multi-use coupon rules
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// 券使用规则展示信息 · Coupon use rule display information
        pub usage_rule_display_info: Option<StockBundleUsageRuleDisplayInfo>,
        /// 用户商品券展示信息 · User product coupon display information
        pub coupon_display_info: Option<StockBundleCouponDisplayInfo>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<StockBundleNotifyConfig>,
        /// 可用门店范围 · Available store scope
        pub store_scope: StockBundleStoreScope,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockBundle {
        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 券Code分配模式 · Coupon code allocation mode
        pub fn coupon_code_mode<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleCouponCodeMode, M>,
        ) -> Self {
            self.coupon_code_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 发放规则 · Issuing rules
        pub fn stock_send_rule<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleStockSendRule, M>,
        ) -> Self {
            self.stock_send_rule = value.into_member();
            self
        }

        /// 多次优惠使用规则 · Multi-use coupon rules
        pub fn progressive_bundle_usage_rule<M>(
            mut self,
            value: impl crate::IntoMember<ProgressiveBundleUsageRule, M>,
        ) -> Self {
            self.progressive_bundle_usage_rule = value.into_member();
            self
        }

        /// 券使用规则展示信息 · Coupon use rule display information
        pub fn usage_rule_display_info<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleUsageRuleDisplayInfo, M>,
        ) -> Self {
            self.usage_rule_display_info = value.into_member();
            self
        }

        /// 用户商品券展示信息 · User product coupon display information
        pub fn coupon_display_info<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleCouponDisplayInfo, M>,
        ) -> Self {
            self.coupon_display_info = value.into_member();
            self
        }

        /// 事件通知配置 · Event notification settings
        pub fn notify_config<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleNotifyConfig, M>,
        ) -> Self {
            self.notify_config = value.into_member();
            self
        }

        /// 可用门店范围 · Available store scope
        pub fn store_scope<M>(
            mut self,
            value: impl crate::IntoMember<StockBundleStoreScope, M>,
        ) -> Self {
            self.store_scope = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    pub struct NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub fn percent_off<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.percent_off = value.into_member();
            self
        }
    }

    /// 套餐组合 · Combo packages
    pub struct ComboPackageList {
        /// 套餐名（必填） · Combo package name (required)
        ///
        /// 最长 15 个字符。At most 15 characters.
        pub name: Option<String>,
        /// 可选单品数量（必填） · Number of items to pick (required)
        pub pick_count: Option<i64>,
        /// 单品列表（必填） · Item list (required)
        ///
        /// 最多 99 项。At most 99 items.
        pub choice_list: Option<Vec<ChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ComboPackageList {
        /// 套餐名（必填） · Combo package name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 可选单品数量（必填） · Number of items to pick (required)
        pub fn pick_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.pick_count = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn choice_list<M>(mut self, value: impl crate::IntoList<ChoiceList, M>) -> Self {
            self.choice_list = value.into_list();
            self
        }
    }

    /// 发放规则 · Issuing rules
    pub struct StockSendRule {
        /// 发放次数总上限（必填） · Total issuing limit (required)
        ///
        /// 最大 100000000。At most 100000000.
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        ///
        /// 最大 100000000。At most 100000000.
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        ///
        /// 最大 100。At most 100.
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockSendRule {
        /// 发放次数总上限（必填） · Total issuing limit (required)
        pub fn max_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count = value.into_member();
            self
        }

        /// 每日发放次数上限 · Daily issuing limit
        pub fn max_count_per_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_day = value.into_member();
            self
        }

        /// 每个用户领取次数上限 · Claim limit per user
        pub fn max_count_per_user<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_user = value.into_member();
            self
        }
    }

    /// 单券使用规则 · Single-use coupon rules
    pub struct SingleUsageRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<SingleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<SingleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SingleUsageRule {
        /// 券可核销时间（必填） · Coupon redemption period (required)
        pub fn coupon_available_period<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailablePeriod, M>,
        ) -> Self {
            self.coupon_available_period = value.into_member();
            self
        }

        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub fn normal_coupon<M>(
            mut self,
            value: impl crate::IntoMember<SingleUsageRuleNormalCoupon, M>,
        ) -> Self {
            self.normal_coupon = value.into_member();
            self
        }

        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub fn discount_coupon<M>(
            mut self,
            value: impl crate::IntoMember<SingleUsageRuleDiscountCoupon, M>,
        ) -> Self {
            self.discount_coupon = value.into_member();
            self
        }

        /// 兑换券使用规则 · Exchange coupon use rules
        pub fn exchange_coupon<M>(
            mut self,
            value: impl crate::IntoMember<ExchangeCoupon, M>,
        ) -> Self {
            self.exchange_coupon = value.into_member();
            self
        }
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表（必填） · Coupon usage methods (required)
        pub coupon_usage_method_list: Option<Vec<CouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub app_path: Option<String>,
        /// 券使用说明（必填） · Coupon usage description (required)
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// APP跳转类型 · App redirect type
        pub app_jump_type: AppJumpType,
        /// 口令链接 · Passcode link
        pub passcode_link: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UsageRuleDisplayInfo {
        /// 券使用方式列表（必填） · Coupon usage methods (required)
        pub fn coupon_usage_method_list<M>(
            mut self,
            value: impl crate::IntoList<CouponUsageMethodList, M>,
        ) -> Self {
            self.coupon_usage_method_list = value.into_list();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }

        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub fn app_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_path = value.into_member();
            self
        }

        /// 券使用说明（必填） · Coupon usage description (required)
        pub fn usage_description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usage_description = value.into_member();
            self
        }

        /// 券可用门店信息 · Stores accepting the coupon
        pub fn coupon_available_store_info<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailableStoreInfo, M>,
        ) -> Self {
            self.coupon_available_store_info = value.into_member();
            self
        }

        /// APP跳转类型 · App redirect type
        pub fn app_jump_type<M>(mut self, value: impl crate::IntoMember<AppJumpType, M>) -> Self {
            self.app_jump_type = value.into_member().unwrap_or_default();
            self
        }

        /// 口令链接 · Passcode link
        pub fn passcode_link<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.passcode_link = value.into_member();
            self
        }
    }

    /// 用户商品券展示信息 · User product coupon display information
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式（必填） · Coupon code display mode (required)
        pub code_display_mode: CodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<EntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponDisplayInfo {
        /// 用户商品券Code展示模式（必填） · Coupon code display mode (required)
        pub fn code_display_mode<M>(
            mut self,
            value: impl crate::IntoMember<CodeDisplayMode, M>,
        ) -> Self {
            self.code_display_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 背景颜色 · Background colour
        pub fn background_color<M>(
            mut self,
            value: impl crate::IntoMember<BackgroundColor, M>,
        ) -> Self {
            self.background_color = value.into_member().unwrap_or_default();
            self
        }

        /// 小程序入口 · Mini Program entry
        pub fn entrance_mini_program<M>(
            mut self,
            value: impl crate::IntoMember<EntranceMiniProgram, M>,
        ) -> Self {
            self.entrance_mini_program = value.into_member();
            self
        }

        /// 公众号入口 · Official Account entry
        pub fn entrance_official_account<M>(
            mut self,
            value: impl crate::IntoMember<EntranceOfficialAccount, M>,
        ) -> Self {
            self.entrance_official_account = value.into_member();
            self
        }

        /// 视频号入口 · Channels entry
        pub fn entrance_finder<M>(
            mut self,
            value: impl crate::IntoMember<EntranceFinder, M>,
        ) -> Self {
            self.entrance_finder = value.into_member();
            self
        }
    }

    /// 事件通知配置 · Event notification settings
    pub struct NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub fn notify_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_appid = value.into_member();
            self
        }
    }

    /// 发放规则 · Issuing rules
    pub struct StockBundleStockSendRule {
        /// 发放次数总上限 · Total issuing limit
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockBundleStockSendRule {
        /// 发放次数总上限 · Total issuing limit
        pub fn max_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count = value.into_member();
            self
        }

        /// 每日发放次数上限 · Daily issuing limit
        pub fn max_count_per_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_day = value.into_member();
            self
        }

        /// 每个用户领取次数上限 · Claim limit per user
        pub fn max_count_per_user<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_count_per_user = value.into_member();
            self
        }
    }

    /// 多次优惠使用规则 · Multi-use coupon rules
    pub struct ProgressiveBundleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period: Option<ProgressiveBundleUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProgressiveBundleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub fn coupon_available_period<M>(
            mut self,
            value: impl crate::IntoMember<ProgressiveBundleUsageRuleCouponAvailablePeriod, M>,
        ) -> Self {
            self.coupon_available_period = value.into_member();
            self
        }

        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub fn normal_coupon_list<M>(
            mut self,
            value: impl crate::IntoList<NormalCouponList, M>,
        ) -> Self {
            self.normal_coupon_list = value.into_list();
            self
        }

        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub fn discount_coupon_list<M>(
            mut self,
            value: impl crate::IntoList<DiscountCouponList, M>,
        ) -> Self {
            self.discount_coupon_list = value.into_list();
            self
        }

        /// 兑换券使用规则 · Exchange coupon use rules
        pub fn exchange_coupon_list<M>(
            mut self,
            value: impl crate::IntoList<ExchangeCouponList, M>,
        ) -> Self {
            self.exchange_coupon_list = value.into_list();
            self
        }
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    pub struct StockBundleUsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub coupon_usage_method_list: Option<Vec<UsageRuleDisplayInfoCouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        pub app_path: Option<String>,
        /// 券使用说明 · Coupon usage description
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<UsageRuleDisplayInfoCouponAvailableStoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockBundleUsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub fn coupon_usage_method_list<M>(
            mut self,
            value: impl crate::IntoList<UsageRuleDisplayInfoCouponUsageMethodList, M>,
        ) -> Self {
            self.coupon_usage_method_list = value.into_list();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }

        /// APP的H5跳转路径 · H5 path for the app
        pub fn app_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_path = value.into_member();
            self
        }

        /// 券使用说明 · Coupon usage description
        pub fn usage_description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.usage_description = value.into_member();
            self
        }

        /// 券可用门店信息 · Stores accepting the coupon
        pub fn coupon_available_store_info<M>(
            mut self,
            value: impl crate::IntoMember<UsageRuleDisplayInfoCouponAvailableStoreInfo, M>,
        ) -> Self {
            self.coupon_available_store_info = value.into_member();
            self
        }
    }

    /// 用户商品券展示信息 · User product coupon display information
    pub struct StockBundleCouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub code_display_mode: CouponDisplayInfoCodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: Option<String>,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockBundleCouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub fn code_display_mode<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfoCodeDisplayMode, M>,
        ) -> Self {
            self.code_display_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 背景颜色 · Background colour
        pub fn background_color<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.background_color = value.into_member();
            self
        }

        /// 小程序入口 · Mini Program entry
        pub fn entrance_mini_program<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfoEntranceMiniProgram, M>,
        ) -> Self {
            self.entrance_mini_program = value.into_member();
            self
        }

        /// 公众号入口 · Official Account entry
        pub fn entrance_official_account<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfoEntranceOfficialAccount, M>,
        ) -> Self {
            self.entrance_official_account = value.into_member();
            self
        }

        /// 视频号入口 · Channels entry
        pub fn entrance_finder<M>(
            mut self,
            value: impl crate::IntoMember<CouponDisplayInfoEntranceFinder, M>,
        ) -> Self {
            self.entrance_finder = value.into_member();
            self
        }
    }

    /// 事件通知配置 · Event notification settings
    pub struct StockBundleNotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockBundleNotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub fn notify_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_appid = value.into_member();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct ChoiceList {
        /// 单品名称（必填） · Item name (required)
        ///
        /// 最长 15 个字符。At most 15 characters.
        pub name: Option<String>,
        /// 单品价格（必填） · Item price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量（必填） · Item quantity (required)
        ///
        /// 最大 99。At most 99.
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ChoiceList {
        /// 单品名称（必填） · Item name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 单品价格（必填） · Item price (required)
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 单品数量（必填） · Item quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub fn image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.image_url = value.into_member();
            self
        }

        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 单品跳转小程序路径 · Item Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 券可核销时间 · Coupon redemption period
    pub struct CouponAvailablePeriod {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天；最大 365。In days. At most 365.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天；最大 30。In days. At most 30.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// 领取后N秒内有效 · Valid seconds after claim
        ///
        /// 单位为秒。In seconds.
        pub available_seconds: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailablePeriod {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_begin_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_end_time = value.into_member();
            self
        }

        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub fn available_days<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.available_days = value.into_member();
            self
        }

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
            self
        }

        /// 每周固定可用时间 · Fixed weekly available period
        pub fn weekly_available_period<M>(
            mut self,
            value: impl crate::IntoMember<WeeklyAvailablePeriod, M>,
        ) -> Self {
            self.weekly_available_period = value.into_member();
            self
        }

        /// 无规律的可用时间段 · Irregular available periods
        pub fn irregular_available_period_list<M>(
            mut self,
            value: impl crate::IntoList<IrregularAvailablePeriodList, M>,
        ) -> Self {
            self.irregular_available_period_list = value.into_list();
            self
        }

        /// 领取后N秒内有效 · Valid seconds after claim
        ///
        /// 单位为秒。In seconds.
        pub fn available_seconds<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.available_seconds = value.into_member();
            self
        }
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    pub struct SingleUsageRuleNormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SingleUsageRuleNormalCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免金额（必填） · Fixed discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct SingleUsageRuleDiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SingleUsageRuleDiscountCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免百分比（必填） · Fixed discount percentage (required)
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub fn percent_off<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.percent_off = value.into_member();
            self
        }
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    pub struct ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCoupon {
        /// 门槛金额（必填） · Minimum spending (required)
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定兑换价格（必填） · Fixed exchange price (required)
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }
    }

    /// 券可用门店信息 · Stores accepting the coupon
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述（必填） · Description of stores accepting coupon (required)
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailableStoreInfo {
        /// 券可用门店描述（必填） · Description of stores accepting coupon (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 小程序入口 · Mini Program entry
    pub struct EntranceMiniProgram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序跳转路径（必填） · Mini Program path (required)
        pub path: Option<String>,
        /// 入口文案（必填） · Entry text (required)
        pub entrance_wording: Option<String>,
        /// 引导文案 · Guidance text
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EntranceMiniProgram {
        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序跳转路径（必填） · Mini Program path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 入口文案（必填） · Entry text (required)
        pub fn entrance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_wording = value.into_member();
            self
        }

        /// 引导文案 · Guidance text
        pub fn guidance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.guidance_wording = value.into_member();
            self
        }
    }

    /// 公众号入口 · Official Account entry
    pub struct EntranceOfficialAccount {
        /// 公众号AppID（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EntranceOfficialAccount {
        /// 公众号AppID（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 视频号入口 · Channels entry
    pub struct EntranceFinder {
        /// 视频号ID（必填） · Channels account ID (required)
        pub finder_id: Option<String>,
        /// 视频号视频ID（必填） · Channels video ID (required)
        pub finder_video_id: Option<String>,
        /// 视频号封面图（必填） · Channels video cover image (required)
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EntranceFinder {
        /// 视频号ID（必填） · Channels account ID (required)
        pub fn finder_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_id = value.into_member();
            self
        }

        /// 视频号视频ID（必填） · Channels video ID (required)
        pub fn finder_video_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_video_id = value.into_member();
            self
        }

        /// 视频号封面图（必填） · Channels video cover image (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn finder_video_cover_image_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.finder_video_cover_image_url = value.into_member();
            self
        }
    }

    /// 券可核销时间 · Coupon redemption period
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period: Option<CouponAvailablePeriodWeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list:
            Option<Vec<CouponAvailablePeriodIrregularAvailablePeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ProgressiveBundleUsageRuleCouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_begin_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_begin_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn available_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.available_end_time = value.into_member();
            self
        }

        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub fn available_days<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.available_days = value.into_member();
            self
        }

        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub fn wait_days_after_receive<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.wait_days_after_receive = value.into_member();
            self
        }

        /// 每周固定可用时间 · Fixed weekly available period
        pub fn weekly_available_period<M>(
            mut self,
            value: impl crate::IntoMember<CouponAvailablePeriodWeeklyAvailablePeriod, M>,
        ) -> Self {
            self.weekly_available_period = value.into_member();
            self
        }

        /// 无规律的可用时间段 · Irregular available periods
        pub fn irregular_available_period_list<M>(
            mut self,
            value: impl crate::IntoList<CouponAvailablePeriodIrregularAvailablePeriodList, M>,
        ) -> Self {
            self.irregular_available_period_list = value.into_list();
            self
        }
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    pub struct NormalCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl NormalCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    pub struct DiscountCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DiscountCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub fn percent_off<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.percent_off = value.into_member();
            self
        }
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    pub struct ExchangeCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExchangeCouponList {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub fn threshold<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.threshold = value.into_member();
            self
        }

        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub fn exchange_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exchange_price = value.into_member();
            self
        }
    }

    /// 券可用门店信息 · Stores accepting the coupon
    pub struct UsageRuleDisplayInfoCouponAvailableStoreInfo {
        /// 券可用门店描述 · Description of stores accepting coupon
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl UsageRuleDisplayInfoCouponAvailableStoreInfo {
        /// 券可用门店描述 · Description of stores accepting coupon
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 小程序AppID · Mini Program app ID
        pub fn mini_program_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn mini_program_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_program_path = value.into_member();
            self
        }
    }

    /// 小程序入口 · Mini Program entry
    pub struct CouponDisplayInfoEntranceMiniProgram {
        /// 小程序appid · Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub path: Option<String>,
        /// 入口文案 · Entry text
        pub entrance_wording: Option<String>,
        /// 引导文案 · Guidance text
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponDisplayInfoEntranceMiniProgram {
        /// 小程序appid · Mini Program app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序跳转路径 · Mini Program path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 入口文案 · Entry text
        pub fn entrance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_wording = value.into_member();
            self
        }

        /// 引导文案 · Guidance text
        pub fn guidance_wording<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.guidance_wording = value.into_member();
            self
        }
    }

    /// 公众号入口 · Official Account entry
    pub struct CouponDisplayInfoEntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponDisplayInfoEntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 视频号入口 · Channels entry
    pub struct CouponDisplayInfoEntranceFinder {
        /// 视频号ID · Channels account ID
        pub finder_id: Option<String>,
        /// 视频号视频ID · Channels video ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图 · Channels video cover image
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponDisplayInfoEntranceFinder {
        /// 视频号ID · Channels account ID
        pub fn finder_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_id = value.into_member();
            self
        }

        /// 视频号视频ID · Channels video ID
        pub fn finder_video_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_video_id = value.into_member();
            self
        }

        /// 视频号封面图 · Channels video cover image
        ///
        /// 完整的网址。A complete URL.
        pub fn finder_video_cover_image_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.finder_video_cover_image_url = value.into_member();
            self
        }
    }

    /// 每周固定可用时间 · Fixed weekly available period
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<DayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<DayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub fn day_list<M>(mut self, value: impl crate::IntoList<DayList, M>) -> Self {
            self.day_list = value.into_list();
            self
        }

        /// 当天可用时间段 · Available periods of the day
        pub fn day_period_list<M>(mut self, value: impl crate::IntoList<DayPeriodList, M>) -> Self {
            self.day_period_list = value.into_list();
            self
        }
    }

    /// 无规律的可用时间段 · Irregular available periods
    pub struct IrregularAvailablePeriodList {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl IrregularAvailablePeriodList {
        /// 开始时间（必填） · Start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 每周固定可用时间 · Fixed weekly available period
    pub struct CouponAvailablePeriodWeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<WeeklyAvailablePeriodDayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<WeeklyAvailablePeriodDayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailablePeriodWeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub fn day_list<M>(
            mut self,
            value: impl crate::IntoList<WeeklyAvailablePeriodDayList, M>,
        ) -> Self {
            self.day_list = value.into_list();
            self
        }

        /// 当天可用时间段 · Available periods of the day
        pub fn day_period_list<M>(
            mut self,
            value: impl crate::IntoList<WeeklyAvailablePeriodDayPeriodList, M>,
        ) -> Self {
            self.day_period_list = value.into_list();
            self
        }
    }

    /// 无规律的可用时间段 · Irregular available periods
    pub struct CouponAvailablePeriodIrregularAvailablePeriodList {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponAvailablePeriodIrregularAvailablePeriodList {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 当天可用时间段 · Available periods of the day
    pub struct DayPeriodList {
        /// 当天可用开始时间（必填） · Available from (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间（必填） · Available until (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DayPeriodList {
        /// 当天可用开始时间（必填） · Available from (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 当天可用结束时间（必填） · Available until (time of day) (required)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 当天可用时间段 · Available periods of the day
    pub struct WeeklyAvailablePeriodDayPeriodList {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WeeklyAvailablePeriodDayPeriodList {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.end_time = value.into_member();
            self
        }
    }

    /// 创建商品券：应答 · Create a product coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态 · Product coupon status
        pub state: State,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: ResponseScope,
        /// 商品券类型 · Product coupon type
        pub r#type: ResponseType,
        /// 使用模式 · Usage mode
        pub usage_mode: ResponseUsageMode,
        /// 单券模式信息 · Single-use mode information
        pub single_usage_info: Option<ResponseSingleUsageInfo>,
        /// 多次优惠模式信息 · Multi-use mode information
        pub progressive_bundle_usage_info: Option<ResponseProgressiveBundleUsageInfo>,
        /// 展示信息 · Display information
        pub display_info: Option<ResponseDisplayInfo>,
        /// 外部商品ID · External product number
        pub out_product_no: Option<String>,
        /// 批次信息 · Batch information
        pub stock: Option<ResponseStock>,
        /// 批次组信息 · Batch bundle information
        pub stock_bundle: Option<ResponseStockBundle>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券模式信息 · Single-use mode information
    #[non_exhaustive]
    pub struct ResponseSingleUsageInfo {
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠模式信息 · Multi-use mode information
    #[non_exhaustive]
    pub struct ResponseProgressiveBundleUsageInfo {
        /// 可使用次数 · Number of uses allowed
        ///
        /// 3～15。3 to 15.
        pub count: Option<i64>,
        /// 多次优惠使用间隔天数 · Days between uses
        ///
        /// 单位为天。In days.
        pub interval_days: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 展示信息 · Display information
    #[non_exhaustive]
    pub struct ResponseDisplayInfo {
        /// 商品券名称 · Product coupon name
        pub name: Option<String>,
        /// 商品券图片 · Product coupon image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 商品券背景图 · Product coupon background image
        ///
        /// 完整的网址。A complete URL.
        pub background_url: Option<String>,
        /// 商品券详情图列表 · Product coupon detail images
        ///
        /// 完整的网址。A complete URL.
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价 · Original item price
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 套餐组合 · Combo packages
        pub combo_package_list: Option<Vec<DisplayInfoComboPackageList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次信息 · Batch information
    #[non_exhaustive]
    pub struct ResponseStock {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 券Code分配模式 · Coupon code allocation mode
        pub coupon_code_mode: StockCouponCodeMode,
        /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
        pub coupon_code_count_info: Option<CouponCodeCountInfo>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockStockSendRule>,
        /// 单券使用规则 · Single-use coupon rules
        pub single_usage_rule: Option<StockSingleUsageRule>,
        /// 券使用规则展示信息 · Coupon use rule display information
        pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
        /// 用户商品券展示信息 · User product coupon display information
        pub coupon_display_info: Option<StockCouponDisplayInfo>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<StockNotifyConfig>,
        /// 可用门店范围 · Available store scope
        pub store_scope: StockStoreScope,
        /// 已发放次数 · Issued counts
        pub sent_count_info: Option<SentCountInfo>,
        /// 批次状态 · Batch status
        pub state: StockState,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次组信息 · Batch bundle information
    #[non_exhaustive]
    pub struct ResponseStockBundle {
        /// 批次组ID · Batch bundle ID
        pub stock_bundle_id: Option<String>,
        /// 批次列表 · Batches
        pub stock_list: Option<Vec<StockList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct SingleUsageInfoNormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct SingleUsageInfoDiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 套餐组合 · Combo packages
    #[non_exhaustive]
    pub struct DisplayInfoComboPackageList {
        /// 套餐名 · Combo package name
        pub name: Option<String>,
        /// 可选单品数量 · Number of items to pick
        pub pick_count: Option<i64>,
        /// 单品列表 · Item list
        pub choice_list: Option<Vec<ComboPackageListChoiceList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
    #[non_exhaustive]
    pub struct CouponCodeCountInfo {
        /// 已上传的Code总数 · Number of uploaded codes
        pub total_count: Option<i64>,
        /// 当前可用的Code · Number of available codes
        pub available_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放规则 · Issuing rules
    #[non_exhaustive]
    pub struct StockStockSendRule {
        /// 发放次数总上限 · Total issuing limit
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单券使用规则 · Single-use coupon rules
    #[non_exhaustive]
    pub struct StockSingleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<StockSingleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<StockSingleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    #[non_exhaustive]
    pub struct StockUsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub coupon_usage_method_list: Option<Vec<StockUsageRuleDisplayInfoCouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        ///
        /// 完整的网址。A complete URL.
        pub app_path: Option<String>,
        /// 券使用说明 · Coupon usage description
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info: Option<StockUsageRuleDisplayInfoCouponAvailableStoreInfo>,
        /// APP跳转类型 · App redirect type
        pub app_jump_type: UsageRuleDisplayInfoAppJumpType,
        /// 口令链接 · Passcode link
        pub passcode_link: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券展示信息 · User product coupon display information
    #[non_exhaustive]
    pub struct StockCouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub code_display_mode: StockCouponDisplayInfoCodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: CouponDisplayInfoBackgroundColor,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<StockCouponDisplayInfoEntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<StockCouponDisplayInfoEntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<StockCouponDisplayInfoEntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 事件通知配置 · Event notification settings
    #[non_exhaustive]
    pub struct StockNotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已发放次数 · Issued counts
    #[non_exhaustive]
    pub struct SentCountInfo {
        /// 已发放总次数 · Total number issued
        pub total_count: Option<i64>,
        /// 当天已发放次数 · Number issued today
        pub today_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次列表 · Batches
    #[non_exhaustive]
    pub struct StockList {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 券Code分配模式 · Coupon code allocation mode
        pub coupon_code_mode: StockListCouponCodeMode,
        /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
        pub coupon_code_count_info: Option<StockListCouponCodeCountInfo>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockListStockSendRule>,
        /// 多次优惠使用规则 · Multi-use coupon rules
        pub progressive_bundle_usage_rule: Option<StockListProgressiveBundleUsageRule>,
        /// 批次组信息 · Batch bundle information
        pub stock_bundle_info: Option<StockBundleInfo>,
        /// 券使用规则展示信息 · Coupon use rule display information
        pub usage_rule_display_info: Option<StockListUsageRuleDisplayInfo>,
        /// 用户商品券展示信息 · User product coupon display information
        pub coupon_display_info: Option<StockListCouponDisplayInfo>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<StockListNotifyConfig>,
        /// 可用门店范围 · Available store scope
        pub store_scope: StockListStoreScope,
        /// 已发放次数 · Issued counts
        pub sent_count_info: Option<StockListSentCountInfo>,
        /// 批次状态 · Batch status
        pub state: StockListState,
        /// 失效请求单号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct ComboPackageListChoiceList {
        /// 单品名称 · Item name
        pub name: Option<String>,
        /// 单品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 单品数量 · Item quantity
        pub count: Option<i64>,
        /// 单品图片 · Item image
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID · Item Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径 · Item Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct SingleUsageRuleCouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period:
            Option<SingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list:
            Option<Vec<SingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct StockSingleUsageRuleNormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct StockSingleUsageRuleDiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    #[non_exhaustive]
    pub struct SingleUsageRuleExchangeCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可用门店信息 · Stores accepting the coupon
    #[non_exhaustive]
    pub struct StockUsageRuleDisplayInfoCouponAvailableStoreInfo {
        /// 券可用门店描述 · Description of stores accepting coupon
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小程序入口 · Mini Program entry
    #[non_exhaustive]
    pub struct StockCouponDisplayInfoEntranceMiniProgram {
        /// 小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub path: Option<String>,
        /// 入口文案 · Entry text
        pub entrance_wording: Option<String>,
        /// 引导文案 · Guidance text
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 公众号入口 · Official Account entry
    #[non_exhaustive]
    pub struct StockCouponDisplayInfoEntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号入口 · Channels entry
    #[non_exhaustive]
    pub struct StockCouponDisplayInfoEntranceFinder {
        /// 视频号ID · Channels account ID
        pub finder_id: Option<String>,
        /// 视频号视频ID · Channels video ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图 · Channels video cover image
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌方预上传的券Code数量信息 · Pre-uploaded coupon code counts
    #[non_exhaustive]
    pub struct StockListCouponCodeCountInfo {
        /// 已上传的Code总数 · Number of uploaded codes
        pub total_count: Option<i64>,
        /// 当前可用的Code · Number of available codes
        pub available_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放规则 · Issuing rules
    #[non_exhaustive]
    pub struct StockListStockSendRule {
        /// 发放次数总上限 · Total issuing limit
        pub max_count: Option<i64>,
        /// 每日发放次数上限 · Daily issuing limit
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限 · Claim limit per user
        pub max_count_per_user: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 多次优惠使用规则 · Multi-use coupon rules
    #[non_exhaustive]
    pub struct StockListProgressiveBundleUsageRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_period:
            Option<StockListProgressiveBundleUsageRuleCouponAvailablePeriod>,
        /// 满减券使用规则 · Fixed-amount coupon use rules
        pub normal_coupon: Option<ProgressiveBundleUsageRuleNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<ProgressiveBundleUsageRuleDiscountCoupon>,
        /// 兑换券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ProgressiveBundleUsageRuleExchangeCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次组信息 · Batch bundle information
    #[non_exhaustive]
    pub struct StockBundleInfo {
        /// 批次组ID · Batch bundle ID
        pub stock_bundle_id: Option<String>,
        /// 批次在批次组内的次序 · Batch order within the bundle
        pub stock_bundle_index: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券使用规则展示信息 · Coupon use rule display information
    #[non_exhaustive]
    pub struct StockListUsageRuleDisplayInfo {
        /// 券使用方式列表 · Coupon usage methods
        pub coupon_usage_method_list:
            Option<Vec<StockListUsageRuleDisplayInfoCouponUsageMethodList>>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径 · H5 path for the app
        pub app_path: Option<String>,
        /// 券使用说明 · Coupon usage description
        pub usage_description: Option<String>,
        /// 券可用门店信息 · Stores accepting the coupon
        pub coupon_available_store_info:
            Option<StockListUsageRuleDisplayInfoCouponAvailableStoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户商品券展示信息 · User product coupon display information
    #[non_exhaustive]
    pub struct StockListCouponDisplayInfo {
        /// 用户商品券Code展示模式 · Coupon code display mode
        pub code_display_mode: StockListCouponDisplayInfoCodeDisplayMode,
        /// 背景颜色 · Background colour
        pub background_color: Option<String>,
        /// 小程序入口 · Mini Program entry
        pub entrance_mini_program: Option<StockListCouponDisplayInfoEntranceMiniProgram>,
        /// 公众号入口 · Official Account entry
        pub entrance_official_account: Option<StockListCouponDisplayInfoEntranceOfficialAccount>,
        /// 视频号入口 · Channels entry
        pub entrance_finder: Option<StockListCouponDisplayInfoEntranceFinder>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 事件通知配置 · Event notification settings
    #[non_exhaustive]
    pub struct StockListNotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已发放次数 · Issued counts
    #[non_exhaustive]
    pub struct StockListSentCountInfo {
        /// 已发放总次数 · Total number issued
        pub total_count: Option<i64>,
        /// 当天已发放次数 · Number issued today
        pub today_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每周固定可用时间 · Fixed weekly available period
    #[non_exhaustive]
    pub struct SingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<Vec<CouponAvailablePeriodWeeklyAvailablePeriodDayList>>,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<Vec<CouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的可用时间段 · Irregular available periods
    #[non_exhaustive]
    pub struct SingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct StockListProgressiveBundleUsageRuleCouponAvailablePeriod {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效 · Valid days after taking effect
        ///
        /// 单位为天。In days.
        pub available_days: Option<i64>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间 · Fixed weekly available period
        pub weekly_available_period:
            Option<ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod>,
        /// 无规律的可用时间段 · Irregular available periods
        pub irregular_available_period_list: Option<
            Vec<ProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList>,
        >,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleNormalCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免金额 · Fixed discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleDiscountCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定减免百分比 · Fixed discount percentage
        ///
        /// 减免的百分比，`20` 即减免 20%。Percentage taken off: `20` is 20% off.
        pub percent_off: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 兑换券使用规则 · Exchange coupon use rules
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleExchangeCoupon {
        /// 门槛金额 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub threshold: Option<crate::Fen>,
        /// 固定兑换价格 · Fixed exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可用门店信息 · Stores accepting the coupon
    #[non_exhaustive]
    pub struct StockListUsageRuleDisplayInfoCouponAvailableStoreInfo {
        /// 券可用门店描述 · Description of stores accepting coupon
        pub description: Option<String>,
        /// 小程序AppID · Mini Program app ID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub mini_program_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小程序入口 · Mini Program entry
    #[non_exhaustive]
    pub struct StockListCouponDisplayInfoEntranceMiniProgram {
        /// 小程序appid · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        pub path: Option<String>,
        /// 入口文案 · Entry text
        pub entrance_wording: Option<String>,
        /// 引导文案 · Guidance text
        pub guidance_wording: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 公众号入口 · Official Account entry
    #[non_exhaustive]
    pub struct StockListCouponDisplayInfoEntranceOfficialAccount {
        /// 公众号AppID · Official Account app ID
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号入口 · Channels entry
    #[non_exhaustive]
    pub struct StockListCouponDisplayInfoEntranceFinder {
        /// 视频号ID · Channels account ID
        pub finder_id: Option<String>,
        /// 视频号视频ID · Channels video ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图 · Channels video cover image
        ///
        /// 完整的网址。A complete URL.
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 当天可用时间段 · Available periods of the day
    #[non_exhaustive]
    pub struct CouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 每周固定可用时间 · Fixed weekly available period
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
        /// 每周可用星期数 · Available days of the week
        pub day_list: Option<
            Vec<ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayList>,
        >,
        /// 当天可用时间段 · Available periods of the day
        pub day_period_list: Option<
            Vec<ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList>,
        >,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的可用时间段 · Irregular available periods
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 当天可用时间段 · Available periods of the day
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
        /// 当天可用开始时间 · Available from (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub begin_time: Option<i64>,
        /// 当天可用结束时间 · Available until (time of day)
        ///
        /// 当天零点（北京时间）起的秒数，`0`～`86399`。Seconds since midnight, Beijing time: `0` to `86399`.
        pub end_time: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        SingleUsageInfo,
        ProgressiveBundleUsageInfo,
        DisplayInfo,
        Stock,
        StockBundle,
        NormalCoupon,
        DiscountCoupon,
        ComboPackageList,
        StockSendRule,
        SingleUsageRule,
        UsageRuleDisplayInfo,
        CouponDisplayInfo,
        NotifyConfig,
        StockBundleStockSendRule,
        ProgressiveBundleUsageRule,
        StockBundleUsageRuleDisplayInfo,
        StockBundleCouponDisplayInfo,
        StockBundleNotifyConfig,
        ChoiceList,
        CouponAvailablePeriod,
        SingleUsageRuleNormalCoupon,
        SingleUsageRuleDiscountCoupon,
        ExchangeCoupon,
        CouponAvailableStoreInfo,
        EntranceMiniProgram,
        EntranceOfficialAccount,
        EntranceFinder,
        ProgressiveBundleUsageRuleCouponAvailablePeriod,
        NormalCouponList,
        DiscountCouponList,
        ExchangeCouponList,
        UsageRuleDisplayInfoCouponAvailableStoreInfo,
        CouponDisplayInfoEntranceMiniProgram,
        CouponDisplayInfoEntranceOfficialAccount,
        CouponDisplayInfoEntranceFinder,
        WeeklyAvailablePeriod,
        IrregularAvailablePeriodList,
        CouponAvailablePeriodWeeklyAvailablePeriod,
        CouponAvailablePeriodIrregularAvailablePeriodList,
        DayPeriodList,
        WeeklyAvailablePeriodDayPeriodList
    );

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => out_request_no: Required "out_request_no",
            2 => scope: Required "scope",
            3 => r#type: Required "type",
            4 => usage_mode: Required "usage_mode",
            5 => single_usage_info: Optional "single_usage_info",
            6 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            7 => display_info: Required "display_info",
            8 => out_product_no: Optional "out_product_no",
            9 => stock: Required "stock",
            10 => stock_bundle: Optional "stock_bundle",
        }
        SingleUsageInfo {
            0 => normal_coupon: Optional "normal_coupon",
            1 => discount_coupon: Optional "discount_coupon",
        }
        ProgressiveBundleUsageInfo {
            0 => count: Optional "count",
            1 => interval_days: Optional "interval_days",
        }
        DisplayInfo {
            0 => name: Required "name",
            1 => image_url: Required "image_url",
            2 => background_url: Required "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        Stock {
            0 => remark: Optional "remark",
            1 => coupon_code_mode: Required "coupon_code_mode",
            2 => stock_send_rule: Required "stock_send_rule",
            3 => single_usage_rule: Optional "single_usage_rule",
            4 => usage_rule_display_info: Required "usage_rule_display_info",
            5 => coupon_display_info: Required "coupon_display_info",
            6 => notify_config: Required "notify_config",
            7 => store_scope: Required "store_scope",
        }
        StockBundle {
            0 => remark: Optional "remark",
            1 => coupon_code_mode: Optional "coupon_code_mode",
            2 => stock_send_rule: Optional "stock_send_rule",
            3 => progressive_bundle_usage_rule: Optional "progressive_bundle_usage_rule",
            4 => usage_rule_display_info: Optional "usage_rule_display_info",
            5 => coupon_display_info: Optional "coupon_display_info",
            6 => notify_config: Optional "notify_config",
            7 => store_scope: Optional "store_scope",
        }
        NormalCoupon {
            0 => threshold: Required "threshold",
            1 => discount_amount: Required "discount_amount",
        }
        DiscountCoupon {
            0 => threshold: Required "threshold",
            1 => percent_off: Required "percent_off",
        }
        ComboPackageList {
            0 => name: Required "name",
            1 => pick_count: Required "pick_count",
            2 => choice_list: Required "choice_list",
        }
        StockSendRule {
            0 => max_count: Required "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        SingleUsageRule {
            0 => coupon_available_period: Required "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        UsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Required "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Required "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
            6 => app_jump_type: Optional "app_jump_type",
            7 => passcode_link: Optional "passcode_link",
        }
        CouponDisplayInfo {
            0 => code_display_mode: Required "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        NotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        StockBundleStockSendRule {
            0 => max_count: Optional "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        ProgressiveBundleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon_list: Optional "normal_coupon_list",
            2 => discount_coupon_list: Optional "discount_coupon_list",
            3 => exchange_coupon_list: Optional "exchange_coupon_list",
        }
        StockBundleUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Optional "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Optional "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
        }
        StockBundleCouponDisplayInfo {
            0 => code_display_mode: Optional "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        StockBundleNotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        ChoiceList {
            0 => name: Required "name",
            1 => price: Required "price",
            2 => count: Required "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
        CouponAvailablePeriod {
            0 => available_begin_time: Required "available_begin_time",
            1 => available_end_time: Required "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
            6 => available_seconds: Optional "available_seconds",
        }
        SingleUsageRuleNormalCoupon {
            0 => threshold: Required "threshold",
            1 => discount_amount: Required "discount_amount",
        }
        SingleUsageRuleDiscountCoupon {
            0 => threshold: Required "threshold",
            1 => percent_off: Required "percent_off",
        }
        ExchangeCoupon {
            0 => threshold: Required "threshold",
            1 => exchange_price: Required "exchange_price",
        }
        CouponAvailableStoreInfo {
            0 => description: Required "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        EntranceMiniProgram {
            0 => appid: Required "appid",
            1 => path: Required "path",
            2 => entrance_wording: Required "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        EntranceOfficialAccount {
            0 => appid: Required "appid",
        }
        EntranceFinder {
            0 => finder_id: Required "finder_id",
            1 => finder_video_id: Required "finder_video_id",
            2 => finder_video_cover_image_url: Required "finder_video_cover_image_url",
        }
        ProgressiveBundleUsageRuleCouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        NormalCouponList {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        DiscountCouponList {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ExchangeCouponList {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        UsageRuleDisplayInfoCouponAvailableStoreInfo {
            0 => description: Optional "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        CouponDisplayInfoEntranceMiniProgram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => entrance_wording: Optional "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        CouponDisplayInfoEntranceOfficialAccount {
            0 => appid: Optional "appid",
        }
        CouponDisplayInfoEntranceFinder {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        WeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        IrregularAvailablePeriodList {
            0 => begin_time: Required "begin_time",
            1 => end_time: Required "end_time",
        }
        CouponAvailablePeriodWeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        CouponAvailablePeriodIrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        DayPeriodList {
            0 => begin_time: Required "begin_time",
            1 => end_time: Required "end_time",
        }
        WeeklyAvailablePeriodDayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        Response {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => state: Optional "state",
            2 => brand_id: Optional "brand_id",
            3 => scope: Optional "scope",
            4 => r#type: Optional "type",
            5 => usage_mode: Optional "usage_mode",
            6 => single_usage_info: Optional "single_usage_info",
            7 => progressive_bundle_usage_info: Optional "progressive_bundle_usage_info",
            8 => display_info: Optional "display_info",
            9 => out_product_no: Optional "out_product_no",
            10 => stock: Optional "stock",
            11 => stock_bundle: Optional "stock_bundle",
        }
        ResponseSingleUsageInfo {
            0 => normal_coupon: Optional "normal_coupon",
            1 => discount_coupon: Optional "discount_coupon",
        }
        ResponseProgressiveBundleUsageInfo {
            0 => count: Optional "count",
            1 => interval_days: Optional "interval_days",
        }
        ResponseDisplayInfo {
            0 => name: Optional "name",
            1 => image_url: Optional "image_url",
            2 => background_url: Optional "background_url",
            3 => detail_image_url_list: Optional "detail_image_url_list",
            4 => original_price: Optional "original_price",
            5 => combo_package_list: Optional "combo_package_list",
        }
        ResponseStock {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
            2 => remark: Optional "remark",
            3 => coupon_code_mode: Optional "coupon_code_mode",
            4 => coupon_code_count_info: Optional "coupon_code_count_info",
            5 => stock_send_rule: Optional "stock_send_rule",
            6 => single_usage_rule: Optional "single_usage_rule",
            7 => usage_rule_display_info: Optional "usage_rule_display_info",
            8 => coupon_display_info: Optional "coupon_display_info",
            9 => notify_config: Optional "notify_config",
            10 => store_scope: Optional "store_scope",
            11 => sent_count_info: Optional "sent_count_info",
            12 => state: Optional "state",
            13 => deactivate_request_no: Optional "deactivate_request_no",
            14 => deactivate_time: Optional "deactivate_time",
            15 => deactivate_reason: Optional "deactivate_reason",
            16 => brand_id: Optional "brand_id",
        }
        ResponseStockBundle {
            0 => stock_bundle_id: Optional "stock_bundle_id",
            1 => stock_list: Optional "stock_list",
        }
        SingleUsageInfoNormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        SingleUsageInfoDiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        DisplayInfoComboPackageList {
            0 => name: Optional "name",
            1 => pick_count: Optional "pick_count",
            2 => choice_list: Optional "choice_list",
        }
        CouponCodeCountInfo {
            0 => total_count: Optional "total_count",
            1 => available_count: Optional "available_count",
        }
        StockStockSendRule {
            0 => max_count: Optional "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        StockSingleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        StockUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Optional "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Optional "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
            6 => app_jump_type: Optional "app_jump_type",
            7 => passcode_link: Optional "passcode_link",
        }
        StockCouponDisplayInfo {
            0 => code_display_mode: Optional "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        StockNotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        SentCountInfo {
            0 => total_count: Optional "total_count",
            1 => today_count: Optional "today_count",
        }
        StockList {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
            2 => remark: Optional "remark",
            3 => coupon_code_mode: Optional "coupon_code_mode",
            4 => coupon_code_count_info: Optional "coupon_code_count_info",
            5 => stock_send_rule: Optional "stock_send_rule",
            6 => progressive_bundle_usage_rule: Optional "progressive_bundle_usage_rule",
            7 => stock_bundle_info: Optional "stock_bundle_info",
            8 => usage_rule_display_info: Optional "usage_rule_display_info",
            9 => coupon_display_info: Optional "coupon_display_info",
            10 => notify_config: Optional "notify_config",
            11 => store_scope: Optional "store_scope",
            12 => sent_count_info: Optional "sent_count_info",
            13 => state: Optional "state",
            14 => deactivate_request_no: Optional "deactivate_request_no",
            15 => deactivate_time: Optional "deactivate_time",
            16 => deactivate_reason: Optional "deactivate_reason",
            17 => brand_id: Optional "brand_id",
        }
        ComboPackageListChoiceList {
            0 => name: Optional "name",
            1 => price: Optional "price",
            2 => count: Optional "count",
            3 => image_url: Optional "image_url",
            4 => mini_program_appid: Optional "mini_program_appid",
            5 => mini_program_path: Optional "mini_program_path",
        }
        SingleUsageRuleCouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        StockSingleUsageRuleNormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        StockSingleUsageRuleDiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        SingleUsageRuleExchangeCoupon {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        StockUsageRuleDisplayInfoCouponAvailableStoreInfo {
            0 => description: Optional "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        StockCouponDisplayInfoEntranceMiniProgram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => entrance_wording: Optional "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        StockCouponDisplayInfoEntranceOfficialAccount {
            0 => appid: Optional "appid",
        }
        StockCouponDisplayInfoEntranceFinder {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        StockListCouponCodeCountInfo {
            0 => total_count: Optional "total_count",
            1 => available_count: Optional "available_count",
        }
        StockListStockSendRule {
            0 => max_count: Optional "max_count",
            1 => max_count_per_day: Optional "max_count_per_day",
            2 => max_count_per_user: Optional "max_count_per_user",
        }
        StockListProgressiveBundleUsageRule {
            0 => coupon_available_period: Optional "coupon_available_period",
            1 => normal_coupon: Optional "normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
        }
        StockBundleInfo {
            0 => stock_bundle_id: Optional "stock_bundle_id",
            1 => stock_bundle_index: Optional "stock_bundle_index",
        }
        StockListUsageRuleDisplayInfo {
            0 => coupon_usage_method_list: Optional "coupon_usage_method_list",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
            3 => app_path: Optional "app_path",
            4 => usage_description: Optional "usage_description",
            5 => coupon_available_store_info: Optional "coupon_available_store_info",
        }
        StockListCouponDisplayInfo {
            0 => code_display_mode: Optional "code_display_mode",
            1 => background_color: Optional "background_color",
            2 => entrance_mini_program: Optional "entrance_mini_program",
            3 => entrance_official_account: Optional "entrance_official_account",
            4 => entrance_finder: Optional "entrance_finder",
        }
        StockListNotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        StockListSentCountInfo {
            0 => total_count: Optional "total_count",
            1 => today_count: Optional "today_count",
        }
        SingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        SingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        StockListProgressiveBundleUsageRuleCouponAvailablePeriod {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_days: Optional "available_days",
            3 => wait_days_after_receive: Optional "wait_days_after_receive",
            4 => weekly_available_period: Optional "weekly_available_period",
            5 => irregular_available_period_list: Optional "irregular_available_period_list",
        }
        ProgressiveBundleUsageRuleNormalCoupon {
            0 => threshold: Optional "threshold",
            1 => discount_amount: Optional "discount_amount",
        }
        ProgressiveBundleUsageRuleDiscountCoupon {
            0 => threshold: Optional "threshold",
            1 => percent_off: Optional "percent_off",
        }
        ProgressiveBundleUsageRuleExchangeCoupon {
            0 => threshold: Optional "threshold",
            1 => exchange_price: Optional "exchange_price",
        }
        StockListUsageRuleDisplayInfoCouponAvailableStoreInfo {
            0 => description: Optional "description",
            1 => mini_program_appid: Optional "mini_program_appid",
            2 => mini_program_path: Optional "mini_program_path",
        }
        StockListCouponDisplayInfoEntranceMiniProgram {
            0 => appid: Optional "appid",
            1 => path: Optional "path",
            2 => entrance_wording: Optional "entrance_wording",
            3 => guidance_wording: Optional "guidance_wording",
        }
        StockListCouponDisplayInfoEntranceOfficialAccount {
            0 => appid: Optional "appid",
        }
        StockListCouponDisplayInfoEntranceFinder {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        CouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
            0 => day_list: Optional "day_list",
            1 => day_period_list: Optional "day_period_list",
        }
        ProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        ProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
    }
}
