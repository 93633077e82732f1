//! 查询商家券详情、修改商家券基本信息 · Query a coupon batch; Update a coupon batch
//!
//! `/v3/marketing/busifavor/stocks/{stock_id}`

pub mod budget;
pub mod couponcodes;

use crate::chain::{Members, Method};

/// 查询商家券详情、修改商家券基本信息 · Query a coupon batch; Update a coupon batch
///
/// `/v3/marketing/busifavor/stocks/{stock_id}`
#[derive(Clone)]
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/budget`: 修改批次预算 · Change the budget of a batch
    #[inline]
    pub fn budget(&self) -> budget::Budget {
        budget::Budget { node: self.node.clone() }
    }

    /// `/couponcodes`: 查询预存code列表、上传预存code · List uploaded coupon codes; Upload coupon codes
    #[inline]
    pub fn couponcodes(&self) -> couponcodes::Couponcodes {
        couponcodes::Couponcodes { node: self.node.clone() }
    }

    /// 查询商家券详情 · Query a coupon batch
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// 商户按批次号查询商家券批次，返回批次类型、核销规则和发放规则等详情。模式：普通商户、服务商。
    ///
    /// Queries a merchant coupon batch by its batch ID and returns its type, redemption rules and issuing rules. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().busifavor().stocks().stock_id("1212").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012534928](https://pay.weixin.qq.com/doc/v3/merchant/4012534928), [partner/4012693047](https://pay.weixin.qq.com/doc/v3/partner/4012693047)
    #[doc(alias("查询商家券详情", "Query a coupon batch", "商家券", "stocks", "busifavor/stocks"))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/busifavor/stocks/{stock_id}")
    }

    /// 修改商家券基本信息 · Update a coupon batch
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
    ///
    /// 商户修改商家券批次的名称、样式、规则和入口等基本信息，不包括批次预算。模式：普通商户、服务商。
    ///
    /// Changes the basic data of a coupon batch, such as its name, design, rules and entrance, but not its budget. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().out_request_no("6122352020010133287985742");
    /// client.v3().marketing().busifavor().stocks().stock_id("101156451224").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012535020](https://pay.weixin.qq.com/doc/v3/merchant/4012535020), [partner/4012696764](https://pay.weixin.qq.com/doc/v3/partner/4012696764)
    #[doc(alias(
        "修改商家券基本信息",
        "Update a coupon batch",
        "商家券",
        "stocks",
        "busifavor/stocks"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/busifavor/stocks/{stock_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}")
    }
}

/// 查询商家券详情 · Query a coupon batch
pub mod get {

    enumeration! {
        /// 批次类型 · Batch type
        StockType {
            /// `NORMAL`: 满减 · Money off from an amount on
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHANGE`: 兑换 · Exchange for an item
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        StockState {
            /// `UNAUDIT`: 待审核 · Waiting for review
            UNAUDIT = "UNAUDIT",
            /// `RUNNING`: 运行中 · Running
            RUNNING = "RUNNING",
            /// `STOPED`: 已停止 · Stopped
            STOPED = "STOPED",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
        }
    }

    enumeration! {
        /// 券code模式 · Coupon code mode
        CouponCodeMode {
            /// `WECHATPAY_MODE`: 由微信支付分配 · Allocated by WeChat Pay
            WECHATPAY_MODE = "WECHATPAY_MODE",
            /// `MERCHANT_API`: 发放时由接口指定 · Set by the API call that issues it
            MERCHANT_API = "MERCHANT_API",
            /// `MERCHANT_UPLOAD`: 由商户上传 · Uploaded by the merchant
            MERCHANT_UPLOAD = "MERCHANT_UPLOAD",
        }
    }

    enumeration! {
        /// 核销方式 · Redemption method
        UseMethod {
            /// `OFF_LINE`: 线下滴码核销 · Redeemed offline
            OFF_LINE = "OFF_LINE",
            /// `MINI_PROGRAMS`: 线上小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAMS = "MINI_PROGRAMS",
            /// `SELF_CONSUME`: 用户自助核销 · Redeemed by the user
            SELF_CONSUME = "SELF_CONSUME",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// code展示模式 · Code display mode
        CodeDisplayMode {
            /// `NOT_SHOW`: 不展示 · Not shown
            NOT_SHOW = "NOT_SHOW",
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

    /// 查询商家券详情：应答 · Query a coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家券批次名称 · Merchant coupon batch name
        pub stock_name: Option<String>,
        /// 批次归属商户号 · Batch owner merchant ID
        pub belong_merchant: Option<String>,
        /// 批次备注 · Batch remark
        pub comment: Option<String>,
        /// 适用商品范围 · Applicable goods
        pub goods_name: Option<String>,
        /// 批次类型 · Batch type
        pub stock_type: StockType,
        /// 核销规则 · Redemption rules
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockSendRule>,
        /// 自定义入口 · Custom entry
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息 · Display style
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 批次状态 · Batch status
        pub stock_state: StockState,
        /// 券code模式 · Coupon code mode
        pub coupon_code_mode: CouponCodeMode,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 券code数量 · Coupon code counts
        pub coupon_code_count: Option<CouponCodeCount>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<NotifyConfig>,
        /// 批次发放情况 · Batch issuing information
        pub send_count_information: Option<SendCountInformation>,
        /// 是否允许营销补差 · Whether marketing subsidy is allowed
        pub subsidy: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 核销规则 · Redemption rules
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// 券可核销时间 · Coupon redemption period
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则 · Percentage discount coupon use rules
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则 · Exchange coupon use rules
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 核销方式 · Redemption method
        pub use_method: UseMethod,
        /// 小程序appid · Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放规则 · Issuing rules
    #[non_exhaustive]
    pub struct StockSendRule {
        /// 批次总预算 · Total batch budget
        ///
        /// 单位为分。In fen.
        pub max_amount: Option<crate::Fen>,
        /// 批次最大发放个数 · Maximum coupons in batch
        pub max_coupons: Option<i64>,
        /// 用户最大可领个数 · Maximum coupons per user
        pub max_coupons_per_user: Option<i64>,
        /// 单天发放上限金额 · Daily issuing amount limit
        ///
        /// 单位为分。In fen.
        pub max_amount_by_day: Option<crate::Fen>,
        /// 单天发放上限个数 · Maximum coupons per day
        pub max_coupons_by_day: Option<i64>,
        /// 是否开启自然人限制 · Whether to limit per person
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截 · Whether to block suspicious accounts
        pub prevent_api_abuse: Option<bool>,
        /// 是否允许转赠 · Whether transfer is allowed
        pub transferable: Option<bool>,
        /// 是否允许分享链接 · Whether link sharing is allowed
        pub shareable: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 自定义入口 · Custom entry
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// 小程序入口 · Mini Program entry
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid · Merchant Official Account app ID
        pub appid: Option<String>,
        /// 营销馆id · Marketing hall ID
        pub hall_id: Option<String>,
        /// 可用门店id · Available store ID
        pub store_id: Option<String>,
        /// code展示模式 · Code display mode
        pub code_display_mode: CodeDisplayMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 样式信息 · Display style
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// 使用须知 · Terms of use
        pub description: Option<String>,
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub merchant_logo_url: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 券详情图片 · Coupon detail image
        ///
        /// 完整的网址。A complete URL.
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息 · Channels information
        pub finder_info: Option<FinderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券code数量 · Coupon code counts
    #[non_exhaustive]
    pub struct CouponCodeCount {
        /// 该批次总共已上传的code总数 · Uploaded codes of the batch
        pub total_count: Option<i64>,
        /// 该批次当前可用的code数 · Available codes of the batch
        pub available_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 事件通知配置 · Event notification settings
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// 事件通知appid · Event notification app ID
        pub notify_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次发放情况 · Batch issuing information
    #[non_exhaustive]
    pub struct SendCountInformation {
        /// 已发放券张数 · Number of coupons issued
        pub total_send_num: Option<i64>,
        /// 已发放券金额 · Amount of coupons issued
        ///
        /// 单位为分。In fen.
        pub total_send_amount: Option<crate::Fen>,
        /// 单天已发放券张数 · Number of coupons issued today
        pub today_send_num: Option<i64>,
        /// 单天已发放券金额 · Amount of coupons issued today
        ///
        /// 单位为分。In fen.
        pub today_send_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间 · Coupon redemption period
    #[non_exhaustive]
    pub struct CouponAvailableTime {
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
        pub available_day_after_receive: Option<i64>,
        /// 固定周期有效时间段 · Recurring weekly valid periods
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段 · Irregular valid periods
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 领取后N天开始生效 · Days after claim before effective
        ///
        /// 单位为天。In days.
        pub wait_days_after_receive: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 消费门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则 · Percentage discount coupon use rules
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 折扣比例 · Discount percentage
        ///
        /// 应付的百分比，`88` 即八八折。Percentage of the price that is paid: `88` is 12% off.
        pub discount_percent: Option<i64>,
        /// 消费门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 换购券使用规则 · Exchange coupon use rules
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 单品换购价 · Item exchange price
        ///
        /// 单位为分。In fen.
        pub exchange_price: Option<crate::Fen>,
        /// 消费门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小程序入口 · Mini Program entry
    #[non_exhaustive]
    pub struct MiniProgramsInfo {
        /// 商家小程序appid · Merchant Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path · Merchant Mini Program path
        pub mini_programs_path: Option<String>,
        /// 入口文案 · Entry text
        pub entrance_words: Option<String>,
        /// 引导文案 · Guidance text
        pub guiding_words: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号相关信息 · Channels information
    #[non_exhaustive]
    pub struct FinderInfo {
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

    /// 固定周期有效时间段 · Recurring weekly valid periods
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数 · Available days of the week
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段 · Available periods of the day
        ///
        /// 最多 2 项。At most 2 items.
        pub available_day_time: Option<Vec<AvailableDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的有效时间段 · Irregular valid periods
    #[non_exhaustive]
    pub struct IrregularyAvaliableTime {
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
    pub struct AvailableDayTime {
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

    message! {
        Response {
            0 => stock_name: Optional "stock_name",
            1 => belong_merchant: Optional "belong_merchant",
            2 => comment: Optional "comment",
            3 => goods_name: Optional "goods_name",
            4 => stock_type: Optional "stock_type",
            5 => coupon_use_rule: Optional "coupon_use_rule",
            6 => stock_send_rule: Optional "stock_send_rule",
            7 => custom_entrance: Optional "custom_entrance",
            8 => display_pattern_info: Optional "display_pattern_info",
            9 => stock_state: Optional "stock_state",
            10 => coupon_code_mode: Optional "coupon_code_mode",
            11 => stock_id: Optional "stock_id",
            12 => coupon_code_count: Optional "coupon_code_count",
            13 => notify_config: Optional "notify_config",
            14 => send_count_information: Optional "send_count_information",
            15 => subsidy: Optional "subsidy",
        }
        CouponUseRule {
            0 => coupon_available_time: Optional "coupon_available_time",
            1 => fixed_normal_coupon: Optional "fixed_normal_coupon",
            2 => discount_coupon: Optional "discount_coupon",
            3 => exchange_coupon: Optional "exchange_coupon",
            4 => use_method: Optional "use_method",
            5 => mini_programs_appid: Optional "mini_programs_appid",
            6 => mini_programs_path: Optional "mini_programs_path",
        }
        StockSendRule {
            0 => max_amount: Optional "max_amount",
            1 => max_coupons: Optional "max_coupons",
            2 => max_coupons_per_user: Optional "max_coupons_per_user",
            3 => max_amount_by_day: Optional "max_amount_by_day",
            4 => max_coupons_by_day: Optional "max_coupons_by_day",
            5 => natural_person_limit: Optional "natural_person_limit",
            6 => prevent_api_abuse: Optional "prevent_api_abuse",
            7 => transferable: Optional "transferable",
            8 => shareable: Optional "shareable",
        }
        CustomEntrance {
            0 => mini_programs_info: Optional "mini_programs_info",
            1 => appid: Optional "appid",
            2 => hall_id: Optional "hall_id",
            3 => store_id: Optional "store_id",
            4 => code_display_mode: Optional "code_display_mode",
        }
        DisplayPatternInfo {
            0 => description: Optional "description",
            1 => merchant_logo_url: Optional "merchant_logo_url",
            2 => merchant_name: Optional "merchant_name",
            3 => background_color: Optional "background_color",
            4 => coupon_image_url: Optional "coupon_image_url",
            5 => finder_info: Optional "finder_info",
        }
        CouponCodeCount {
            0 => total_count: Optional "total_count",
            1 => available_count: Optional "available_count",
        }
        NotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        SendCountInformation {
            0 => total_send_num: Optional "total_send_num",
            1 => total_send_amount: Optional "total_send_amount",
            2 => today_send_num: Optional "today_send_num",
            3 => today_send_amount: Optional "today_send_amount",
        }
        CouponAvailableTime {
            0 => available_begin_time: Optional "available_begin_time",
            1 => available_end_time: Optional "available_end_time",
            2 => available_day_after_receive: Optional "available_day_after_receive",
            3 => available_week: Optional "available_week",
            4 => irregulary_avaliable_time: Optional "irregulary_avaliable_time",
            5 => wait_days_after_receive: Optional "wait_days_after_receive",
        }
        FixedNormalCoupon {
            0 => discount_amount: Optional "discount_amount",
            1 => transaction_minimum: Optional "transaction_minimum",
        }
        DiscountCoupon {
            0 => discount_percent: Optional "discount_percent",
            1 => transaction_minimum: Optional "transaction_minimum",
        }
        ExchangeCoupon {
            0 => exchange_price: Optional "exchange_price",
            1 => transaction_minimum: Optional "transaction_minimum",
        }
        MiniProgramsInfo {
            0 => mini_programs_appid: Optional "mini_programs_appid",
            1 => mini_programs_path: Optional "mini_programs_path",
            2 => entrance_words: Optional "entrance_words",
            3 => guiding_words: Optional "guiding_words",
        }
        FinderInfo {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
        AvailableWeek {
            0 => week_day: Optional "week_day",
            1 => available_day_time: Optional "available_day_time",
        }
        IrregularyAvaliableTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
        AvailableDayTime {
            0 => begin_time: Optional "begin_time",
            1 => end_time: Optional "end_time",
        }
    }
}

/// 修改商家券基本信息 · Update a coupon batch
pub mod patch {

    enumeration! {
        /// code展示模式 · Code display mode
        CodeDisplayMode {
            /// `NOT_SHOW`: 不展示 · Not shown
            NOT_SHOW = "NOT_SHOW",
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
        /// 核销方式 · Redemption method
        UseMethod {
            /// `OFF_LINE`: 线下滴码核销 · Redeemed offline
            OFF_LINE = "OFF_LINE",
            /// `MINI_PROGRAMS`: 线上小程序核销 · Redeemed in a Mini Program
            MINI_PROGRAMS = "MINI_PROGRAMS",
            /// `SELF_CONSUME`: 用户自助核销 · Redeemed by the user
            SELF_CONSUME = "SELF_CONSUME",
            /// `PAYMENT_CODE`: 付款码核销 · Redeemed with the payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    /// 修改商家券基本信息：请求 · Update a coupon batch: request
    pub struct Request {
        /// 自定义入口 · Custom entry
        pub custom_entrance: Option<CustomEntrance>,
        /// 批次名称 · Batch name
        pub stock_name: Option<String>,
        /// 批次备注 · Batch remark
        pub comment: Option<String>,
        /// 适用商品范围 · Applicable goods
        pub goods_name: Option<String>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// 样式信息 · Display style
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 核销规则 · Redemption rules
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 发放规则 · Issuing rules
        pub stock_send_rule: Option<StockSendRule>,
        /// 事件通知配置 · Event notification settings
        pub notify_config: Option<NotifyConfig>,
        /// 是否允许营销补差 · Whether marketing subsidy is allowed
        pub subsidy: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自定义入口 · Custom entry
        pub fn custom_entrance<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntrance, M>,
        ) -> Self {
            self.custom_entrance = value.into_member();
            self
        }

        /// 批次名称 · Batch name
        pub fn stock_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_name = value.into_member();
            self
        }

        /// 批次备注 · Batch remark
        pub fn comment<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.comment = value.into_member();
            self
        }

        /// 适用商品范围 · Applicable goods
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 样式信息 · Display style
        pub fn display_pattern_info<M>(
            mut self,
            value: impl crate::IntoMember<DisplayPatternInfo, M>,
        ) -> Self {
            self.display_pattern_info = value.into_member();
            self
        }

        /// 核销规则 · Redemption rules
        pub fn coupon_use_rule<M>(
            mut self,
            value: impl crate::IntoMember<CouponUseRule, M>,
        ) -> Self {
            self.coupon_use_rule = value.into_member();
            self
        }

        /// 发放规则 · Issuing rules
        pub fn stock_send_rule<M>(
            mut self,
            value: impl crate::IntoMember<StockSendRule, M>,
        ) -> Self {
            self.stock_send_rule = value.into_member();
            self
        }

        /// 事件通知配置 · Event notification settings
        pub fn notify_config<M>(mut self, value: impl crate::IntoMember<NotifyConfig, M>) -> Self {
            self.notify_config = value.into_member();
            self
        }

        /// 是否允许营销补差 · Whether marketing subsidy is allowed
        pub fn subsidy<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.subsidy = value.into_member();
            self
        }
    }

    /// 自定义入口 · Custom entry
    pub struct CustomEntrance {
        /// 小程序入口 · Mini Program entry
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid · Merchant Official Account app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 营销馆id · Marketing hall ID
        pub hall_id: Option<String>,
        /// code展示模式 · Code display mode
        pub code_display_mode: CodeDisplayMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CustomEntrance {
        /// 小程序入口 · Mini Program entry
        pub fn mini_programs_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramsInfo, M>,
        ) -> Self {
            self.mini_programs_info = value.into_member();
            self
        }

        /// 商户公众号appid · Merchant Official Account app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 营销馆id · Marketing hall ID
        pub fn hall_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.hall_id = value.into_member();
            self
        }

        /// code展示模式 · Code display mode
        pub fn code_display_mode<M>(
            mut self,
            value: impl crate::IntoMember<CodeDisplayMode, M>,
        ) -> Self {
            self.code_display_mode = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 样式信息 · Display style
    pub struct DisplayPatternInfo {
        /// 使用须知 · Terms of use
        pub description: Option<String>,
        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub merchant_logo_url: Option<String>,
        /// 商户名称 · Merchant name
        pub merchant_name: Option<String>,
        /// 背景颜色 · Background colour
        pub background_color: BackgroundColor,
        /// 券详情图片 · Coupon detail image
        ///
        /// 完整的网址。A complete URL.
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息 · Channels information
        pub finder_info: Option<FinderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DisplayPatternInfo {
        /// 使用须知 · Terms of use
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户logo · Merchant logo
        ///
        /// 完整的网址。A complete URL.
        pub fn merchant_logo_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_logo_url = value.into_member();
            self
        }

        /// 商户名称 · Merchant name
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
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

        /// 券详情图片 · Coupon detail image
        ///
        /// 完整的网址。A complete URL.
        pub fn coupon_image_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_image_url = value.into_member();
            self
        }

        /// 视频号相关信息 · Channels information
        pub fn finder_info<M>(mut self, value: impl crate::IntoMember<FinderInfo, M>) -> Self {
            self.finder_info = value.into_member();
            self
        }
    }

    /// 核销规则 · Redemption rules
    pub struct CouponUseRule {
        /// 核销方式 · Redemption method
        pub use_method: UseMethod,
        /// 小程序appid · Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 小程序path · Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CouponUseRule {
        /// 核销方式 · Redemption method
        pub fn use_method<M>(mut self, value: impl crate::IntoMember<UseMethod, M>) -> Self {
            self.use_method = value.into_member().unwrap_or_default();
            self
        }

        /// 小程序appid · Mini Program app ID
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 小程序path · Mini Program path
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }
    }

    /// 发放规则 · Issuing rules
    pub struct StockSendRule {
        /// 是否开启自然人限领 · Whether to limit per person
        pub natural_person_limit: Option<bool>,
        /// 可疑账号拦截 · Whether to block suspicious accounts
        pub prevent_api_abuse: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StockSendRule {
        /// 是否开启自然人限领 · Whether to limit per person
        pub fn natural_person_limit<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.natural_person_limit = value.into_member();
            self
        }

        /// 可疑账号拦截 · Whether to block suspicious accounts
        pub fn prevent_api_abuse<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.prevent_api_abuse = value.into_member();
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

    /// 小程序入口 · Mini Program entry
    pub struct MiniProgramsInfo {
        /// 商家小程序appid（必填） · Merchant Mini Program app ID (required)
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path（必填） · Merchant Mini Program path (required)
        pub mini_programs_path: Option<String>,
        /// 入口文案（必填） · Entry text (required)
        pub entrance_words: Option<String>,
        /// 引导文案 · Guidance text
        pub guiding_words: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramsInfo {
        /// 商家小程序appid（必填） · Merchant Mini Program app ID (required)
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 商家小程序path（必填） · Merchant Mini Program path (required)
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }

        /// 入口文案（必填） · Entry text (required)
        pub fn entrance_words<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entrance_words = value.into_member();
            self
        }

        /// 引导文案 · Guidance text
        pub fn guiding_words<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.guiding_words = value.into_member();
            self
        }
    }

    /// 视频号相关信息 · Channels information
    pub struct FinderInfo {
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

    impl FinderInfo {
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

    request!(
        Request,
        CustomEntrance,
        DisplayPatternInfo,
        CouponUseRule,
        StockSendRule,
        NotifyConfig,
        MiniProgramsInfo,
        FinderInfo
    );

    message! {
        Request {
            0 => custom_entrance: Optional "custom_entrance",
            1 => stock_name: Optional "stock_name",
            2 => comment: Optional "comment",
            3 => goods_name: Optional "goods_name",
            4 => out_request_no: Required "out_request_no",
            5 => display_pattern_info: Optional "display_pattern_info",
            6 => coupon_use_rule: Optional "coupon_use_rule",
            7 => stock_send_rule: Optional "stock_send_rule",
            8 => notify_config: Optional "notify_config",
            9 => subsidy: Optional "subsidy",
        }
        CustomEntrance {
            0 => mini_programs_info: Optional "mini_programs_info",
            1 => appid: Optional "appid",
            2 => hall_id: Optional "hall_id",
            3 => code_display_mode: Optional "code_display_mode",
        }
        DisplayPatternInfo {
            0 => description: Optional "description",
            1 => merchant_logo_url: Optional "merchant_logo_url",
            2 => merchant_name: Optional "merchant_name",
            3 => background_color: Optional "background_color",
            4 => coupon_image_url: Optional "coupon_image_url",
            5 => finder_info: Optional "finder_info",
        }
        CouponUseRule {
            0 => use_method: Optional "use_method",
            1 => mini_programs_appid: Optional "mini_programs_appid",
            2 => mini_programs_path: Optional "mini_programs_path",
        }
        StockSendRule {
            0 => natural_person_limit: Optional "natural_person_limit",
            1 => prevent_api_abuse: Optional "prevent_api_abuse",
        }
        NotifyConfig {
            0 => notify_appid: Optional "notify_appid",
        }
        MiniProgramsInfo {
            0 => mini_programs_appid: Required "mini_programs_appid",
            1 => mini_programs_path: Required "mini_programs_path",
            2 => entrance_words: Required "entrance_words",
            3 => guiding_words: Optional "guiding_words",
        }
        FinderInfo {
            0 => finder_id: Optional "finder_id",
            1 => finder_video_id: Optional "finder_video_id",
            2 => finder_video_cover_image_url: Optional "finder_video_cover_image_url",
        }
    }
}
