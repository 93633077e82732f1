//! `/v3/marketing/favor/stocks/{stock_id}`

pub mod items;
pub mod merchants;
pub mod modify_goods_id;
pub mod pause;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod use_flow;
pub mod use_flow_by_day;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/stocks/{stock_id}`
#[derive(Clone, Debug)]
pub struct StockId(pub(crate) Node);

impl StockId {
    /// `/items`
    #[inline]
    pub fn items(self) -> items::Items {
        items::Items(self.0)
    }

    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// `/modify-goods-id`
    #[inline]
    pub fn modify_goods_id(self) -> modify_goods_id::ModifyGoodsId {
        modify_goods_id::ModifyGoodsId(self.0)
    }

    /// `/pause`
    #[inline]
    pub fn pause(self) -> pause::Pause {
        pause::Pause(self.0)
    }

    /// `/refund-flow`
    #[inline]
    pub fn refund_flow(self) -> refund_flow::RefundFlow {
        refund_flow::RefundFlow(self.0)
    }

    /// `/refund-flow-by-day`
    #[inline]
    pub fn refund_flow_by_day(self) -> refund_flow_by_day::RefundFlowByDay {
        refund_flow_by_day::RefundFlowByDay(self.0)
    }

    /// `/restart`
    #[inline]
    pub fn restart(self) -> restart::Restart {
        restart::Restart(self.0)
    }

    /// `/start`
    #[inline]
    pub fn start(self) -> start::Start {
        start::Start(self.0)
    }

    /// `/use-flow`
    #[inline]
    pub fn use_flow(self) -> use_flow::UseFlow {
        use_flow::UseFlow(self.0)
    }

    /// `/use-flow-by-day`
    #[inline]
    pub fn use_flow_by_day(self) -> use_flow_by_day::UseFlowByDay {
        use_flow_by_day::UseFlowByDay(self.0)
    }

    /// 查询批次详情 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("");
    /// let answer = client.v3().marketing().favor().stocks().stock_id("").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/stocks/{stock_id}", rest)
    }
}

/// 查询批次详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::favor::coupon_stocks::post::StockType;
    pub use crate::v3::marketing::favor::stocks::stock_id::pause::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/stocks/{stock_id}");

    enumeration! {
        /// 批次状态
        Status {
            UNACTIVATED = "unactivated",
            AUDIT = "audit",
            RUNNING = "running",
            STOPED = "stoped",
            PAUSED = "paused",
        }
    }

    enumeration! {
        /// 业务类型
        BusinessType {
            MULTIUSE = "MULTIUSE",
        }
    }

    /// 查询批次详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次名称
        pub stock_name: Option<String>,
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 发放规则
        pub stock_use_rule: Option<StockUseRule>,
        /// 是否无资金流
        pub no_cash: Option<bool>,
        /// 批次类型
        pub stock_type: Option<Enumeration<StockType>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次状态
        pub status: Option<Enumeration<Status>>,
        /// 使用说明
        pub description: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 激活批次的时间
        pub start_time: Option<String>,
        /// 终止批次的时间
        pub stop_time: Option<String>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 已发券数量
        pub distributed_coupons: Option<i64>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 消费金可用地域
        pub available_region_list: Option<Vec<AvailableRegionList>>,
        /// 消费金可用行业
        pub available_industry_list: Option<Vec<String>>,
        /// `card_id`
        pub card_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_name", &mut self.stock_name),
                ("available_begin_time", &mut self.available_begin_time),
                ("available_end_time", &mut self.available_end_time),
                ("stock_use_rule", &mut self.stock_use_rule),
                ("no_cash", &mut self.no_cash),
                ("stock_type", &mut self.stock_type),
                ("stock_id", &mut self.stock_id),
                ("stock_creator_mchid", &mut self.stock_creator_mchid),
                ("status", &mut self.status),
                ("description", &mut self.description),
                ("create_time", &mut self.create_time),
                ("start_time", &mut self.start_time),
                ("stop_time", &mut self.stop_time),
                ("singleitem", &mut self.singleitem),
                ("cut_to_message", &mut self.cut_to_message),
                ("distributed_coupons", &mut self.distributed_coupons),
                ("business_type", &mut self.business_type),
                ("available_region_list", &mut self.available_region_list),
                ("available_industry_list", &mut self.available_industry_list),
                ("card_id", &mut self.card_id),
            ]);
        }
    }

    /// 发放规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockUseRule {
        /// 发放总上限
        pub max_coupons: Option<i64>,
        /// 总预算，单位为分
        pub max_amount: Option<Fen>,
        /// 单天发放上限金额，单位为分
        pub max_amount_by_day: Option<Fen>,
        /// 单个用户可领个数
        pub max_coupons_per_user: Option<i64>,
        /// 是否开启自然人限制
        pub natural_person_limit: Option<bool>,
        /// api发券防刷
        pub prevent_api_abuse: Option<bool>,
        /// `combine_use`
        pub combine_use: Option<bool>,
        /// `coupon_type`
        pub coupon_type: Option<String>,
        /// `fixed_normal_coupon`
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// `goods_tag`
        pub goods_tag: Option<Vec<String>>,
        /// `trade_type`
        pub trade_type: Option<Vec<String>>,
    }

    impl Message for StockUseRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("max_coupons", &mut self.max_coupons),
                ("max_amount", &mut self.max_amount),
                ("max_amount_by_day", &mut self.max_amount_by_day),
                ("max_coupons_per_user", &mut self.max_coupons_per_user),
                ("natural_person_limit", &mut self.natural_person_limit),
                ("prevent_api_abuse", &mut self.prevent_api_abuse),
                ("combine_use", &mut self.combine_use),
                ("coupon_type", &mut self.coupon_type),
                ("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                ("goods_tag", &mut self.goods_tag),
                ("trade_type", &mut self.trade_type),
            ]);
        }
    }

    /// 减至批次特定信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CutToMessage {
        /// 可用优惠的商品最高单价，单位为分
        pub single_price_max: Option<Fen>,
        /// 减至后的优惠单价，单位为分
        pub cut_to_price: Option<Fen>,
    }

    impl Message for CutToMessage {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("single_price_max", &mut self.single_price_max),
                ("cut_to_price", &mut self.cut_to_price),
            ]);
        }
    }

    /// 消费金可用地域
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AvailableRegionList {
        /// 类型
        pub r#type: Option<String>,
        /// 省
        pub province: Option<String>,
        /// 市
        pub city: Option<String>,
        /// 区
        pub district: Option<String>,
        /// 国家
        pub country: Option<String>,
    }

    impl Message for AvailableRegionList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("province", &mut self.province),
                ("city", &mut self.city),
                ("district", &mut self.district),
                ("country", &mut self.country),
            ]);
        }
    }

    /// `FixedNormalCoupon`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// `coupon_amount`，单位为分
        pub coupon_amount: Option<Fen>,
        /// `transaction_minimum`，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl Message for FixedNormalCoupon {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_amount", &mut self.coupon_amount),
                ("transaction_minimum", &mut self.transaction_minimum),
            ]);
        }
    }

    message!(Response, StockUseRule, CutToMessage, AvailableRegionList, FixedNormalCoupon);
}
