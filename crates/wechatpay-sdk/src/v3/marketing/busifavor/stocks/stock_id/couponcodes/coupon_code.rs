//! 查询预存code详情、删除预存code · Query an uploaded coupon code; Delete an uploaded coupon code
//!
//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

use crate::chain::{Members, Method};

/// 查询预存code详情、删除预存code · Query an uploaded coupon code; Delete an uploaded coupon code
///
/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
#[derive(Clone)]
pub struct CouponCode {
    pub(crate) node: crate::chain::Node,
}

impl CouponCode {
    /// 查询预存code详情 · Query an uploaded coupon code
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// 商户查询商家券批次中一个预存券码的详情，返回券码信息和对应用户券的信息。模式：普通商户、服务商。
    ///
    /// Queries an uploaded coupon code of a batch and returns the code and the user coupon that belongs to it. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("1212")
    ///     .couponcodes()
    ///     .coupon_code("1212")
    ///     .get(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [merchant-exclusive-coupon/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias(
        "查询预存code详情",
        "Query an uploaded coupon code",
        "商家券",
        "couponcodes",
        "stocks/couponcodes"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", request)
    }

    /// 删除预存code · Delete an uploaded coupon code
    ///
    /// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// 商户从商家券批次中删除一个预存券码，返回批次号和删除时间。模式：普通商户、服务商。
    ///
    /// Deletes an uploaded coupon code from a batch and returns the batch ID and the time of the deletion. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::delete;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = delete::Request::new().delete_request_no("1212");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .stocks()
    ///     .stock_id("101156451224")
    ///     .couponcodes()
    ///     .coupon_code("1212")
    ///     .delete(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [merchant-exclusive-coupon/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias(
        "删除预存code",
        "Delete an uploaded coupon code",
        "商家券",
        "couponcodes",
        "stocks/couponcodes"
    ))]
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            Members::Query(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")
    }
}

/// 查询预存code详情 · Query an uploaded coupon code
pub mod get {

    enumeration! {
        /// 商户上传code分配状态 · Uploaded code allocation status
        CodeStatus {
            /// `AVAILABLE`: 可用 · Available
            AVAILABLE = "AVAILABLE",
            /// `DISPATCHED`: 已发放 · Issued
            DISPATCHED = "DISPATCHED",
        }
    }

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
        /// 券状态 · Coupon status
        CouponState {
            /// `SENDED`: 可用 · Can be used
            SENDED = "SENDED",
            /// `USED`: 已核销 · Redeemed
            USED = "USED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `DELETED`: 已删除 · Deleted
            DELETED = "DELETED",
            /// `DEACTIVATED`: 已失效 · No longer valid
            DEACTIVATED = "DEACTIVATED",
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

    /// 查询预存code详情：请求 · Query an uploaded coupon code: request
    pub struct Request {
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询预存code详情：应答 · Query an uploaded coupon code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 券code信息 · Coupon code information
        pub code_information: Option<CodeInformation>,
        /// 券码信息 · Coupon code information
        pub coupon_information: Option<CouponInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券code信息 · Coupon code information
    #[non_exhaustive]
    pub struct CodeInformation {
        /// 商户上传code · Code uploaded by the merchant
        pub code: Option<String>,
        /// 商户上传code分配状态 · Uploaded code allocation status
        pub code_status: CodeStatus,
        /// 上传时间 · Upload time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub upload_time: Option<crate::Time>,
        /// 被分配时间 · Allocation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub dispatched_time: Option<crate::Time>,
        /// 领券用户的OpenID · Claiming user openid
        pub openid: Option<String>,
        /// 领券用户的UnionID · Claiming user unionid
        pub unionid: Option<String>,
        /// 用户券code · User coupon code
        pub coupon_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券码信息 · Coupon code information
    #[non_exhaustive]
    pub struct CouponInformation {
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
        /// 是否允许转赠 · Whether transfer is allowed
        pub transferable: Option<bool>,
        /// 是否允许分享领券链接 · Whether claim link sharing allowed
        pub shareable: Option<bool>,
        /// 券状态 · Coupon status
        pub coupon_state: CouponState,
        /// 核销规则 · Redemption rules
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口 · Custom entry
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息 · Display style
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// 关联的商户订单号 · Associated merchant order number
        pub associate_out_trade_no: Option<String>,
        /// 券可使用开始时间 · Coupon usable from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_start_time: Option<crate::Time>,
        /// 券code · Coupon code
        pub coupon_code: Option<String>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
        /// 失效请求单据号 · Deactivation request number
        pub deactivate_request_no: Option<String>,
        /// 失效时间 · Expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub deactivate_time: Option<crate::Time>,
        /// 券过期时间 · Coupon expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// 券领券时间 · Coupon claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub receive_time: Option<crate::Time>,
        /// 退券请求单据号 · Coupon return request number
        pub return_request_no: Option<String>,
        /// 退券时间 · Coupon return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 发券请求单号 · Coupon issuing request number
        pub send_request_no: Option<String>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 核销请求单号 · Redemption request number
        pub use_request_no: Option<String>,
        /// 券核销时间 · Coupon redemption time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub use_time: Option<crate::Time>,
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

    request!(Request);

    message! {
        Request {
            0 => appid: Optional "appid",
        }
        Response {
            0 => code_information: Optional "code_information",
            1 => coupon_information: Optional "coupon_information",
        }
        CodeInformation {
            0 => code: Optional "code",
            1 => code_status: Optional "code_status",
            2 => upload_time: Optional "upload_time",
            3 => dispatched_time: Optional "dispatched_time",
            4 => openid: Optional "openid",
            5 => unionid: Optional "unionid",
            6 => coupon_code: Optional "coupon_code",
        }
        CouponInformation {
            0 => stock_name: Optional "stock_name",
            1 => belong_merchant: Optional "belong_merchant",
            2 => comment: Optional "comment",
            3 => goods_name: Optional "goods_name",
            4 => stock_type: Optional "stock_type",
            5 => transferable: Optional "transferable",
            6 => shareable: Optional "shareable",
            7 => coupon_state: Optional "coupon_state",
            8 => coupon_use_rule: Optional "coupon_use_rule",
            9 => custom_entrance: Optional "custom_entrance",
            10 => display_pattern_info: Optional "display_pattern_info",
            11 => associate_out_trade_no: Optional "associate_out_trade_no",
            12 => available_start_time: Optional "available_start_time",
            13 => coupon_code: Optional "coupon_code",
            14 => deactivate_reason: Optional "deactivate_reason",
            15 => deactivate_request_no: Optional "deactivate_request_no",
            16 => deactivate_time: Optional "deactivate_time",
            17 => expire_time: Optional "expire_time",
            18 => receive_time: Optional "receive_time",
            19 => return_request_no: Optional "return_request_no",
            20 => return_time: Optional "return_time",
            21 => send_request_no: Optional "send_request_no",
            22 => stock_id: Optional "stock_id",
            23 => use_request_no: Optional "use_request_no",
            24 => use_time: Optional "use_time",
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

/// 删除预存code · Delete an uploaded coupon code
pub mod delete {

    /// 删除预存code：请求 · Delete an uploaded coupon code: request
    pub struct Request {
        /// 请求业务单据号（必填） · Request number (required)
        pub delete_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据号（必填） · Request number (required)
        pub fn delete_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delete_request_no = value.into_member();
            self
        }
    }

    /// 删除预存code：应答 · Delete an uploaded coupon code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 删除时间 · Deletion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delete_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => delete_request_no: Required "delete_request_no",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => delete_time: Optional "delete_time",
        }
    }
}
