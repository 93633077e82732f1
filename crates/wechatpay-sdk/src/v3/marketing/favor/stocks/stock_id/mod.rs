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

    use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_name", &mut self.stock_name),
                1 => Named("available_begin_time", &mut self.available_begin_time),
                2 => Named("available_end_time", &mut self.available_end_time),
                3 => Named("stock_use_rule", &mut self.stock_use_rule),
                4 => Named("no_cash", &mut self.no_cash),
                5 => Named("stock_type", &mut self.stock_type),
                6 => Named("stock_id", &mut self.stock_id),
                7 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
                8 => Named("status", &mut self.status),
                9 => Named("description", &mut self.description),
                10 => Named("create_time", &mut self.create_time),
                11 => Named("start_time", &mut self.start_time),
                12 => Named("stop_time", &mut self.stop_time),
                13 => Named("singleitem", &mut self.singleitem),
                14 => Named("cut_to_message", &mut self.cut_to_message),
                15 => Named("distributed_coupons", &mut self.distributed_coupons),
                16 => Named("business_type", &mut self.business_type),
                17 => Named("available_region_list", &mut self.available_region_list),
                18 => Named("available_industry_list", &mut self.available_industry_list),
                19 => Named("card_id", &mut self.card_id),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("max_coupons", &mut self.max_coupons),
                1 => Named("max_amount", &mut self.max_amount),
                2 => Named("max_amount_by_day", &mut self.max_amount_by_day),
                3 => Named("max_coupons_per_user", &mut self.max_coupons_per_user),
                4 => Named("natural_person_limit", &mut self.natural_person_limit),
                5 => Named("prevent_api_abuse", &mut self.prevent_api_abuse),
                6 => Named("combine_use", &mut self.combine_use),
                7 => Named("coupon_type", &mut self.coupon_type),
                8 => Named("fixed_normal_coupon", &mut self.fixed_normal_coupon),
                9 => Named("goods_tag", &mut self.goods_tag),
                10 => Named("trade_type", &mut self.trade_type),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("single_price_max", &mut self.single_price_max),
                1 => Named("cut_to_price", &mut self.cut_to_price),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("province", &mut self.province),
                2 => Named("city", &mut self.city),
                3 => Named("district", &mut self.district),
                4 => Named("country", &mut self.country),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_amount", &mut self.coupon_amount),
                1 => Named("transaction_minimum", &mut self.transaction_minimum),
                _ => return None,
            })
        }
    }

    message!(Response, StockUseRule, CutToMessage, AvailableRegionList, FixedNormalCoupon);
}
