//! `/v3/pay/partner/transactions/jsapi`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/jsapi`
#[derive(Clone, Debug)]
pub struct Jsapi(pub(crate) Node);

impl Jsapi {
    /// JSAPI下单 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/jsapi`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::jsapi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .attach("自定义数据")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .support_fapiao(true)
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("商品编码")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(828800),
    ///             ]),
    ///     )
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .device_id("013467007045764")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .area_code("440305")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .payer(
    ///         post::Payer::new()
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     )
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
    /// let answer = client.v3().pay().partner().transactions().jsapi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523579)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/jsapi", rest)
    }
}

/// JSAPI下单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::{
        Amount, Detail, GoodsDetail, Identity, LimitPay, Response, SceneInfo, SettleInfo,
        StoreInfo, SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/jsapi")
            .idempotent_by("out_trade_no");

    /// JSAPI下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商公众号ID
        pub sp_appid: Required<String>,
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 商品描述
        pub description: Required<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者
        pub payer: Required<Payer>,
        /// 贴息信息
        pub subsidy_info: Option<SubsidyInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
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

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// 优惠功能
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Some(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Required::set(value);
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
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("settle_info", &mut self.settle_info),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("goods_tag", &mut self.goods_tag),
                ("limit_pay", &mut self.limit_pay),
                ("support_fapiao", &mut self.support_fapiao),
                ("detail", &mut self.detail),
                ("scene_info", &mut self.scene_info),
                ("payer", &mut self.payer),
                ("subsidy_info", &mut self.subsidy_info),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户服务标识
        pub sp_openid: Required<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 实名支付
        pub identity: Option<Identity>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户服务标识
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Required::set(value.into());
            self
        }

        /// 用户子标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 实名支付
        #[inline]
        pub fn identity(mut self, value: Identity) -> Self {
            self.identity = Some(value);
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_openid", &mut self.sp_openid),
                ("sub_openid", &mut self.sub_openid),
                ("identity", &mut self.identity),
            ]);
        }
    }

    message!(Request, Payer);
}
