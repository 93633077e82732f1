//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

use crate::chain::{Members, Method};

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
#[derive(Clone)]
pub struct CouponCode {
    pub(crate) node: crate::chain::Node,
}

impl CouponCode {
    /// 查询预存code详情 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::stocks::stock_id::couponcodes::coupon_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx233544546545989");
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
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", request)
    }

    /// 删除预存code (direct and partner)
    ///
    /// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
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
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn delete(&self, request: delete::Request) -> crate::Call<delete::Response> {
        self.node.call(
            Method::DELETE,
            "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            Members::Query(Box::new(request)),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}")
    }
}

/// 查询预存code详情
pub mod get {

    enumeration! {
        /// 商户上传code分配状态
        CodeStatus {
            AVAILABLE = "AVAILABLE",
            DISPATCHED = "DISPATCHED",
        }
    }

    enumeration! {
        /// 批次类型
        StockType {
            NORMAL = "NORMAL",
            DISCOUNT = "DISCOUNT",
            EXCHANGE = "EXCHANGE",
        }
    }

    enumeration! {
        /// 券状态
        CouponState {
            SENDED = "SENDED",
            USED = "USED",
            EXPIRED = "EXPIRED",
            DELETED = "DELETED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    enumeration! {
        /// 核销方式
        UseMethod {
            OFF_LINE = "OFF_LINE",
            MINI_PROGRAMS = "MINI_PROGRAMS",
            SELF_CONSUME = "SELF_CONSUME",
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// code展示模式
        CodeDisplayMode {
            NOT_SHOW = "NOT_SHOW",
            BARCODE = "BARCODE",
            QRCODE = "QRCODE",
        }
    }

    enumeration! {
        /// 背景颜色
        BackgroundColor {
            COLOR010 = "Color010",
            COLOR020 = "Color020",
            COLOR030 = "Color030",
            COLOR040 = "Color040",
            COLOR050 = "Color050",
            COLOR060 = "Color060",
            COLOR070 = "Color070",
            COLOR080 = "Color080",
            COLOR090 = "Color090",
            COLOR100 = "Color100",
        }
    }

    /// 查询预存code详情：请求
    pub struct Request {
        /// 公众账号ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询预存code详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 券code信息
        pub code_information: Option<CodeInformation>,
        /// 券码信息
        pub coupon_information: Option<CouponInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券code信息
    #[non_exhaustive]
    pub struct CodeInformation {
        /// 商户上传code
        pub code: Option<String>,
        /// 商户上传code分配状态
        pub code_status: CodeStatus,
        /// 上传时间
        pub upload_time: Option<crate::Time>,
        /// 被分配时间
        pub dispatched_time: Option<crate::Time>,
        /// 领券用户的OpenID
        pub openid: Option<String>,
        /// 领券用户的UnionID
        pub unionid: Option<String>,
        /// 用户券code
        pub coupon_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券码信息
    #[non_exhaustive]
    pub struct CouponInformation {
        /// 商家券批次名称
        pub stock_name: Option<String>,
        /// 批次归属商户号
        pub belong_merchant: Option<String>,
        /// 批次备注
        pub comment: Option<String>,
        /// 适用商品范围
        pub goods_name: Option<String>,
        /// 批次类型
        pub stock_type: StockType,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享领券链接
        pub shareable: Option<bool>,
        /// 券状态
        pub coupon_state: CouponState,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `available_start_time`
        pub available_start_time: Option<crate::Time>,
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<crate::Time>,
        /// `expire_time`
        pub expire_time: Option<crate::Time>,
        /// `receive_time`
        pub receive_time: Option<crate::Time>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<crate::Time>,
        /// `send_request_no`
        pub send_request_no: Option<String>,
        /// `stock_id`
        pub stock_id: Option<String>,
        /// `use_request_no`
        pub use_request_no: Option<String>,
        /// `use_time`
        pub use_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 核销规则
    #[non_exhaustive]
    pub struct CouponUseRule {
        /// 券可核销时间
        pub coupon_available_time: Option<CouponAvailableTime>,
        /// 固定面额满减券使用规则
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 换购券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
        /// 核销方式
        pub use_method: UseMethod,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 自定义入口
    #[non_exhaustive]
    pub struct CustomEntrance {
        /// 小程序入口
        pub mini_programs_info: Option<MiniProgramsInfo>,
        /// 商户公众号appid
        pub appid: Option<String>,
        /// 营销馆id
        pub hall_id: Option<String>,
        /// 可用门店id
        pub store_id: Option<String>,
        /// code展示模式
        pub code_display_mode: CodeDisplayMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 样式信息
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// 使用须知
        pub description: Option<String>,
        /// 商户logo
        pub merchant_logo_url: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 背景颜色
        pub background_color: BackgroundColor,
        /// 券详情图片
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息
        pub finder_info: Option<FinderInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 券可核销时间
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间
        pub available_end_time: Option<crate::Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// 固定周期有效时间段
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定面额满减券使用规则
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 折扣券使用规则
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 折扣比例
        pub discount_percent: Option<i64>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 换购券使用规则
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 单品换购价，单位为分
        pub exchange_price: Option<crate::Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 小程序入口
    #[non_exhaustive]
    pub struct MiniProgramsInfo {
        /// 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// 商家小程序path
        pub mini_programs_path: Option<String>,
        /// 入口文案
        pub entrance_words: Option<String>,
        /// 引导文案
        pub guiding_words: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 视频号相关信息
    #[non_exhaustive]
    pub struct FinderInfo {
        /// 视频号ID
        pub finder_id: Option<String>,
        /// 视频号视频ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定周期有效时间段
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段
        ///
        /// 最多 2 项。At most 2 items.
        pub available_day_time: Option<Vec<AvailableDayTime>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 无规律的有效时间段
    #[non_exhaustive]
    pub struct IrregularyAvaliableTime {
        /// 开始时间
        pub begin_time: Option<crate::Time>,
        /// 结束时间
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 当天可用时间段
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// 当天可用开始时间
        pub begin_time: Option<i64>,
        /// 当天可用结束时间
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

/// 删除预存code
pub mod delete {

    /// 删除预存code：请求
    pub struct Request {
        /// 请求业务单据号（必填）
        pub delete_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求业务单据号（必填）
        pub fn delete_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delete_request_no = value.into_member();
            self
        }
    }

    /// 删除预存code：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 删除时间
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
