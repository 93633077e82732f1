//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
pub struct Deactivate(pub(crate) Node);

impl Deactivate {
    /// 失效用户商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .appid("wx233544546545989")
    ///     .out_request_no("34657_20250101_123456")
    ///     .deactivate_reason("商品已下线，使用户商品券失效");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .coupons()
    ///     .coupon_code("123446565767")
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
            rest,
        )
    }
}

/// 失效用户商品券
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::{Scope, Type};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::deactivate::post::{State, UsageMode, SingleUsageInfo, SequentialUsageInfo, DisplayInfo, NormalCoupon, DiscountCoupon, SequentialUsageInfoType, ComboPackageList, ChoiceList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::update_budget::post::{CouponCodeCountInfo, StockSendRule, UsageRuleDisplayInfo, CouponDisplayInfo, NotifyConfig, StoreScope, SentCountInfo, State as StockState, CouponAvailablePeriod, ExchangeCoupon, CouponUsageMethodList, CouponAvailableStoreInfo, AppJumpType, CodeDisplayMode, BackgroundColor, EntranceMiniProgram, EntranceOfficialAccount, EntranceFinder, WeeklyAvailablePeriod, IrregularAvailablePeriodList, DayList, DayPeriodList};
pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::stock_id::deactivate::post::{CouponCodeMode, SingleUsageRule, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, NormalCouponList, DiscountCouponList, ExchangeCouponList};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::user_coupon_bundle_id::deactivate::post::{CouponState, SendChannel, AssociatedOrderInfo};
pub use crate::v3::marketing::partner::product_coupon::users::openid::coupons::coupon_code::confirm::post::{ProductCoupon, Stock, DetailItemList, DetailState};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    )
    .numbered_by("out_request_no");

    /// 失效用户商品券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("product_coupon_id"),
            required::<String>("stock_id"),
            required::<String>("appid"),
            required::<String>("out_request_no"),
            required::<String>("deactivate_reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_coupon_id", value.into()))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 失效请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 失效原因（必填）
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("deactivate_reason", value.into()))
        }
    }

    /// 失效用户商品券：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 用户商品券状态
        pub coupon_state: Option<Enumeration<CouponState>>,
        /// 有效期开始时间
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间
        pub valid_end_time: Option<String>,
        /// 领券时间
        pub receive_time: Option<String>,
        /// 发券请求单号
        pub send_request_no: Option<String>,
        /// 发券渠道
        pub send_channel: Option<Enumeration<SendChannel>>,
        /// 确认请求单号
        pub confirm_request_no: Option<String>,
        /// 确认发放时间
        pub confirm_time: Option<Time>,
        /// 失效请求单号
        pub deactivate_request_no: Option<String>,
        /// 失效时间
        pub deactivate_time: Option<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
        /// 单券使用详情
        pub single_usage_detail: Option<SingleUsageDetail>,
        /// 多次优惠使用详情
        pub sequential_usage_detail: Option<SequentialUsageDetail>,
        /// 商品券信息
        pub product_coupon: Option<ProductCoupon>,
        /// 批次信息
        pub stock: Option<Stock>,
        /// 自定义附加信息
        pub attach: Option<String>,
        /// 渠道自定义信息
        pub channel_custom_info: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_code", &mut self.coupon_code),
                1 => Named("coupon_state", &mut self.coupon_state),
                2 => Named("valid_begin_time", &mut self.valid_begin_time),
                3 => Named("valid_end_time", &mut self.valid_end_time),
                4 => Named("receive_time", &mut self.receive_time),
                5 => Named("send_request_no", &mut self.send_request_no),
                6 => Named("send_channel", &mut self.send_channel),
                7 => Named("confirm_request_no", &mut self.confirm_request_no),
                8 => Named("confirm_time", &mut self.confirm_time),
                9 => Named("deactivate_request_no", &mut self.deactivate_request_no),
                10 => Named("deactivate_time", &mut self.deactivate_time),
                11 => Named("deactivate_reason", &mut self.deactivate_reason),
                12 => Named("single_usage_detail", &mut self.single_usage_detail),
                13 => Named("sequential_usage_detail", &mut self.sequential_usage_detail),
                14 => Named("product_coupon", &mut self.product_coupon),
                15 => Named("stock", &mut self.stock),
                16 => Named("attach", &mut self.attach),
                17 => Named("channel_custom_info", &mut self.channel_custom_info),
                18 => Named("brand_id", &mut self.brand_id),
                _ => return None,
            })
        }
    }

    /// 单券使用详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SingleUsageDetail {
        /// 券核销请求单号
        pub use_request_no: Option<String>,
        /// 核销时间
        pub use_time: Option<String>,
        /// 关联微信支付订单信息
        pub associated_order_info: Option<AssociatedOrderInfo>,
        /// 退券请求单号
        pub return_request_no: Option<String>,
        /// 退券时间
        pub return_time: Option<String>,
    }

    impl Message for SingleUsageDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("use_request_no", &mut self.use_request_no),
                1 => Named("use_time", &mut self.use_time),
                2 => Named("associated_order_info", &mut self.associated_order_info),
                3 => Named("return_request_no", &mut self.return_request_no),
                4 => Named("return_time", &mut self.return_time),
                _ => return None,
            })
        }
    }

    /// 多次优惠使用详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SequentialUsageDetail {
        /// 总可使用次数
        pub total_count: Option<i64>,
        /// 已使用次数
        pub used_count: Option<i64>,
        /// 轮次使用详情列表
        pub detail_item_list: Option<Vec<DetailItemList>>,
    }

    impl Message for SequentialUsageDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("used_count", &mut self.used_count),
                2 => Named("detail_item_list", &mut self.detail_item_list),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, SingleUsageDetail, SequentialUsageDetail);
}
