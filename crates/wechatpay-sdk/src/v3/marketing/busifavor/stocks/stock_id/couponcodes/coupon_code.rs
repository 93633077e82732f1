//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
#[derive(Clone, Debug)]
pub struct CouponCode(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn delete(self, request: delete::Request) -> Call<delete::Response> {
        self.0.call(&delete::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", rest)
    }
}

/// 查询预存code详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    );

    enumeration! {
        /// 批次类型
        StockType {
            NORMAL = "NORMAL",
            DISCOUNT = "DISCOUNT",
            EXCHANGE = "EXCHANGE",
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("appid")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }
    }

    /// 查询预存code详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 券code信息
        pub code_information: Option<CodeInformation>,
        /// 券码信息
        pub coupon_information: Option<CouponInformation>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("code_information", &mut self.code_information),
                ("coupon_information", &mut self.coupon_information),
            ]);
        }
    }

    /// 券code信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CodeInformation {
        /// 商户上传code
        pub code: Option<String>,
        /// 商户上传code分配状态
        pub code_status: Option<String>,
        /// 上传时间
        pub upload_time: Option<String>,
        /// 被分配时间
        pub dispatched_time: Option<String>,
        /// 领券用户的OpenID
        pub openid: Option<String>,
        /// 领券用户的UnionID
        pub unionid: Option<String>,
        /// 用户券code
        pub coupon_code: Option<String>,
    }

    impl Message for CodeInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("code", &mut self.code),
                ("code_status", &mut self.code_status),
                ("upload_time", &mut self.upload_time),
                ("dispatched_time", &mut self.dispatched_time),
                ("openid", &mut self.openid),
                ("unionid", &mut self.unionid),
                ("coupon_code", &mut self.coupon_code),
            ]);
        }
    }

    /// 券码信息
    #[derive(Clone, Default)]
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
        pub stock_type: Option<Enumeration<StockType>>,
        /// 是否允许转赠
        pub transferable: Option<bool>,
        /// 是否允许分享领券链接
        pub shareable: Option<bool>,
        /// 券状态
        pub coupon_state: Option<String>,
        /// 核销规则
        pub coupon_use_rule: Option<CouponUseRule>,
        /// 自定义入口
        pub custom_entrance: Option<CustomEntrance>,
        /// 样式信息
        pub display_pattern_info: Option<DisplayPatternInfo>,
        /// `associate_out_trade_no`
        pub associate_out_trade_no: Option<String>,
        /// `available_start_time`
        pub available_start_time: Option<String>,
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `expire_time`
        pub expire_time: Option<String>,
        /// `receive_time`
        pub receive_time: Option<String>,
        /// `return_request_no`
        pub return_request_no: Option<String>,
        /// `return_time`
        pub return_time: Option<String>,
        /// `send_request_no`
        pub send_request_no: Option<String>,
        /// `stock_id`
        pub stock_id: Option<String>,
        /// `use_request_no`
        pub use_request_no: Option<String>,
        /// `use_time`
        pub use_time: Option<String>,
    }

    impl Message for CouponInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("belong_merchant", &mut self.belong_merchant),
                ("comment", &mut self.comment),
                ("goods_name", &mut self.goods_name),
                ("stock_type", &mut self.stock_type),
                ("transferable", &mut self.transferable),
                ("shareable", &mut self.shareable),
                ("coupon_state", &mut self.coupon_state),
                ("coupon_use_rule", &mut self.coupon_use_rule),
                ("custom_entrance", &mut self.custom_entrance),
                ("display_pattern_info", &mut self.display_pattern_info),
                ("associate_out_trade_no", &mut self.associate_out_trade_no),
                ("available_start_time", &mut self.available_start_time),
                ("coupon_code", &mut self.coupon_code),
                ("deactivate_reason", &mut self.deactivate_reason),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_time", &mut self.deactivate_time),
                ("expire_time", &mut self.expire_time),
                ("receive_time", &mut self.receive_time),
                ("return_request_no", &mut self.return_request_no),
                ("return_time", &mut self.return_time),
                ("send_request_no", &mut self.send_request_no),
                ("stock_id", &mut self.stock_id),
                ("use_request_no", &mut self.use_request_no),
                ("use_time", &mut self.use_time),
            ]);
        }
    }

    /// 核销规则
    #[derive(Clone, Default)]
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
        pub use_method: Option<Enumeration<UseMethod>>,
        /// 小程序appid
        pub mini_programs_appid: Option<String>,
        /// 小程序path
        pub mini_programs_path: Option<String>,
    }

    impl Message for CouponUseRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_available_time", &mut self.coupon_available_time),
                ("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                ("discount_coupon", &mut self.discount_coupon),
                ("exchange_coupon", &mut self.exchange_coupon),
                ("use_method", &mut self.use_method),
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
            ]);
        }
    }

    /// 自定义入口
    #[derive(Clone, Default)]
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
        pub code_display_mode: Option<Enumeration<CodeDisplayMode>>,
    }

    impl Message for CustomEntrance {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_programs_info", &mut self.mini_programs_info),
                ("appid", &mut self.appid),
                ("hall_id", &mut self.hall_id),
                ("store_id", &mut self.store_id),
                ("code_display_mode", &mut self.code_display_mode),
            ]);
        }
    }

    /// 样式信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DisplayPatternInfo {
        /// 使用须知
        pub description: Option<String>,
        /// 商户logo
        pub merchant_logo_url: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 背景颜色
        pub background_color: Option<Enumeration<BackgroundColor>>,
        /// 券详情图片
        pub coupon_image_url: Option<String>,
        /// 视频号相关信息
        pub finder_info: Option<FinderInfo>,
    }

    impl Message for DisplayPatternInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("description", &mut self.description),
                ("merchant_logo_url", &mut self.merchant_logo_url),
                ("merchant_name", &mut self.merchant_name),
                ("background_color", &mut self.background_color),
                ("coupon_image_url", &mut self.coupon_image_url),
                ("finder_info", &mut self.finder_info),
            ]);
        }
    }

    /// 券可核销时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CouponAvailableTime {
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
        /// 固定周期有效时间段
        pub available_week: Option<AvailableWeek>,
        /// 无规律的有效时间段
        pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
    }

    impl Message for CouponAvailableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("available_day_after_receive", &mut self.available_day_after_receive),
                ("available_week", &mut self.available_week),
                ("irregulary_avaliable_time", &mut self.irregulary_avaliable_time),
                ("wait_days_after_receive", &mut self.wait_days_after_receive),
            ]);
        }
    }

    /// 固定面额满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl Message for FixedNormalCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_amount", &mut self.discount_amount),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 折扣券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DiscountCoupon {
        /// 折扣比例
        pub discount_percent: Option<i64>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl Message for DiscountCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("discount_percent", &mut self.discount_percent),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 换购券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeCoupon {
        /// 单品换购价，单位为分
        pub exchange_price: Option<Fen>,
        /// 消费门槛，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl Message for ExchangeCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("exchange_price", &mut self.exchange_price),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    /// 小程序入口
    #[derive(Clone, Default)]
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
    }

    impl Message for MiniProgramsInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mini_programs_appid", &mut self.mini_programs_appid),
                ("mini_programs_path", &mut self.mini_programs_path),
                ("entrance_words", &mut self.entrance_words),
                ("guiding_words", &mut self.guiding_words),
            ]);
        }
    }

    /// 视频号相关信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FinderInfo {
        /// 视频号ID
        pub finder_id: Option<String>,
        /// 视频号视频ID
        pub finder_video_id: Option<String>,
        /// 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
    }

    impl Message for FinderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("finder_id", &mut self.finder_id),
                ("finder_video_id", &mut self.finder_video_id),
                ("finder_video_cover_image_url", &mut self.finder_video_cover_image_url),
            ]);
        }
    }

    /// 固定周期有效时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableWeek {
        /// 可用星期数
        pub week_day: Option<Vec<i64>>,
        /// 当天可用时间段
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    impl Message for AvailableWeek {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("week_day", &mut self.week_day),
                ("available_day_time", &mut self.available_day_time),
            ]);
        }
    }

    /// 无规律的有效时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct IrregularyAvaliableTime {
        /// 开始时间
        pub begin_time: Option<Time>,
        /// 结束时间
        pub end_time: Option<String>,
    }

    impl Message for IrregularyAvaliableTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    /// 当天可用时间段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableDayTime {
        /// 当天可用开始时间
        pub begin_time: Option<i64>,
        /// 当天可用结束时间
        pub end_time: Option<i64>,
    }

    impl Message for AvailableDayTime {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("begin_time", &mut self.begin_time), ("end_time", &mut self.end_time)]);
        }
    }

    request!(Request);

    message!(
        Response,
        CodeInformation,
        CouponInformation,
        CouponUseRule,
        CustomEntrance,
        DisplayPatternInfo,
        CouponAvailableTime,
        FixedNormalCoupon,
        DiscountCoupon,
        ExchangeCoupon,
        MiniProgramsInfo,
        FinderInfo,
        AvailableWeek,
        IrregularyAvaliableTime,
        AvailableDayTime
    );
}

/// 删除预存code
pub mod delete {
    use http::Method;

    use crate::message::{
        Hold, Listed, Members, Message, Object, Time, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::DELETE,
        "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    );

    /// 删除预存code：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("delete_request_no")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求业务单据号（必填）
        pub fn delete_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("delete_request_no", String::hold(value.into())))
        }
    }

    /// 删除预存code：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 删除时间
        pub delete_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("stock_id", &mut self.stock_id), ("delete_time", &mut self.delete_time)]);
        }
    }

    request!(Request);

    message!(Response);
}
