//! `/v3/combine-transactions/jsapi`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/jsapi`
#[derive(Clone, Debug)]
pub struct Jsapi(pub(crate) Node);

impl Jsapi {
    /// 合单下单-JSAPI支付 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/jsapi`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::jsapi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .scene_info(post::SceneInfo::new().device_id("POS1:1").payer_client_ip("14.17.22.32"))
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .detail("买单费用")
    ///             .goods_tag("WXG")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_appid("wxd678efh567hg6999")
    ///             .profit_sharing(true),
    ///     ])
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     )
    ///     .time_start("2019-12-31T15:59:60+08:00")
    ///     .time_expire("2019-12-31T15:59:60+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .subsidy_info(
    ///         post::SubsidyInfo::new()
    ///             .subsidy_detail(vec![
    ///                 post::SubsidyDetail::new()
    ///                     .subsidy_period_type(post::SubsidyPeriodType::PERIOD)
    ///                     .subsidy_plan(vec![
    ///                         post::SubsidyPlan::new()
    ///                             .subsidy_installment_num(3)
    ///                             .subsidy_percent(100),
    ///                     ]),
    ///             ]),
    ///     );
    /// let answer = client.v3().combine_transactions().jsapi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545654)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/jsapi", rest)
    }
}

/// 合单下单-JSAPI支付
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::combine_transactions::app::post::{
        Amount, Identity, LimitPay, SceneInfo, SettleInfo, SubsidyDetail, SubsidyInfo,
        SubsidyPeriodType, SubsidyPlan, Type,
    };
    pub use crate::v3::combine_transactions::h5::post::CombinePayerInfo;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/combine-transactions/jsapi")
            .idempotent_by("combine_out_trade_no");

    /// 合单下单-JSAPI支付：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单商户appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mchid: Required<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Required<Vec<SubOrders>>,
        /// 支付者
        pub combine_payer_info: Required<CombinePayerInfo>,
        /// 交易起始时间
        pub time_start: Option<Time>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 贴息信息
        pub subsidy_info: Option<SubsidyInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单商户appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 商品单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(mut self, value: CombinePayerInfo) -> Self {
            self.combine_payer_info = Required::set(value);
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<Time>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 贴息信息
        #[inline]
        pub fn subsidy_info(mut self, value: SubsidyInfo) -> Self {
            self.subsidy_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("scene_info", &mut self.scene_info),
                ("sub_orders", &mut self.sub_orders),
                ("combine_payer_info", &mut self.combine_payer_info),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("limit_pay", &mut self.limit_pay),
                ("subsidy_info", &mut self.subsidy_info),
            ]);
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 附加数据
        pub attach: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 商品单商户订单号
        pub out_trade_no: Required<String>,
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 商品单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 商品详情
        #[inline]
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("attach", &mut self.attach),
                ("amount", &mut self.amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("detail", &mut self.detail),
                ("goods_tag", &mut self.goods_tag),
                ("description", &mut self.description),
                ("settle_info", &mut self.settle_info),
                ("sub_appid", &mut self.sub_appid),
                ("profit_sharing", &mut self.profit_sharing),
            ]);
        }
    }

    /// 合单下单-JSAPI支付：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("prepay_id", &mut self.prepay_id)]);
        }
    }

    message!(Request, SubOrders, Response);
}
