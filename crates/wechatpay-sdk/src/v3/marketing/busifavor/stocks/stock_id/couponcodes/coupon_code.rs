//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code_information", &mut self.code_information),
                1 => Named("coupon_information", &mut self.coupon_information),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code", &mut self.code),
                1 => Named("code_status", &mut self.code_status),
                2 => Named("upload_time", &mut self.upload_time),
                3 => Named("dispatched_time", &mut self.dispatched_time),
                4 => Named("openid", &mut self.openid),
                5 => Named("unionid", &mut self.unionid),
                6 => Named("coupon_code", &mut self.coupon_code),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_name", &mut self.stock_name),
                1 => Named("belong_merchant", &mut self.belong_merchant),
                2 => Named("comment", &mut self.comment),
                3 => Named("goods_name", &mut self.goods_name),
                4 => Named("stock_type", &mut self.stock_type),
                5 => Named("transferable", &mut self.transferable),
                6 => Named("shareable", &mut self.shareable),
                7 => Named("coupon_state", &mut self.coupon_state),
                8 => Named("coupon_use_rule", &mut self.coupon_use_rule),
                9 => Named("custom_entrance", &mut self.custom_entrance),
                10 => Named("display_pattern_info", &mut self.display_pattern_info),
                11 => Named("associate_out_trade_no", &mut self.associate_out_trade_no),
                12 => Named("available_start_time", &mut self.available_start_time),
                13 => Named("coupon_code", &mut self.coupon_code),
                14 => Named("deactivate_reason", &mut self.deactivate_reason),
                15 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                16 => Named("deactivate_time", &mut self.deactivate_time),
                17 => Named("expire_time", &mut self.expire_time),
                18 => Named("receive_time", &mut self.receive_time),
                19 => Named("return_request_no", &mut self.return_request_no),
                20 => Named("return_time", &mut self.return_time),
                21 => Named("send_request_no", &mut self.send_request_no),
                22 => Named("stock_id", &mut self.stock_id),
                23 => Named("use_request_no", &mut self.use_request_no),
                24 => Named("use_time", &mut self.use_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_available_time", &mut self.coupon_available_time),
                1 => Named("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                2 => Named("discount_coupon", &mut self.discount_coupon),
                3 => Named("exchange_coupon", &mut self.exchange_coupon),
                4 => Named("use_method", &mut self.use_method),
                5 => Named("mini_programs_appid", &mut self.mini_programs_appid),
                6 => Named("mini_programs_path", &mut self.mini_programs_path),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mini_programs_info", &mut self.mini_programs_info),
                1 => Named("appid", &mut self.appid),
                2 => Named("hall_id", &mut self.hall_id),
                3 => Named("store_id", &mut self.store_id),
                4 => Named("code_display_mode", &mut self.code_display_mode),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("description", &mut self.description),
                1 => Named("merchant_logo_url", &mut self.merchant_logo_url),
                2 => Named("merchant_name", &mut self.merchant_name),
                3 => Named("background_color", &mut self.background_color),
                4 => Named("coupon_image_url", &mut self.coupon_image_url),
                5 => Named("finder_info", &mut self.finder_info),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_begin_time", &mut self.available_begin_time),
                1 => Named("available_end_time", &mut self.available_end_time),
                2 => Named("available_day_after_receive", &mut self.available_day_after_receive),
                3 => Named("available_week", &mut self.available_week),
                4 => Named("irregulary_avaliable_time", &mut self.irregulary_avaliable_time),
                5 => Named("wait_days_after_receive", &mut self.wait_days_after_receive),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("discount_amount", &mut self.discount_amount),
                1 => Named("transaction_minimum", &mut self.transaction_minimum),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("discount_percent", &mut self.discount_percent),
                1 => Named("transaction_minimum", &mut self.transaction_minimum),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("exchange_price", &mut self.exchange_price),
                1 => Named("transaction_minimum", &mut self.transaction_minimum),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mini_programs_appid", &mut self.mini_programs_appid),
                1 => Named("mini_programs_path", &mut self.mini_programs_path),
                2 => Named("entrance_words", &mut self.entrance_words),
                3 => Named("guiding_words", &mut self.guiding_words),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("finder_id", &mut self.finder_id),
                1 => Named("finder_video_id", &mut self.finder_video_id),
                2 => Named("finder_video_cover_image_url", &mut self.finder_video_cover_image_url),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("week_day", &mut self.week_day),
                1 => Named("available_day_time", &mut self.available_day_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("begin_time", &mut self.begin_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
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

    use crate::message::{Listed, Message, Named, Object, Time, message, request, required};
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 请求业务单据号（必填）
        pub fn delete_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("delete_request_no", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_id", &mut self.stock_id),
                1 => Named("delete_time", &mut self.delete_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
