//! `/v3/merchant-risk-manage/report-trade-union-information`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-risk-manage/report-trade-union-information`
#[derive(Clone, Debug)]
pub struct ReportTradeUnionInformation(pub(crate) Node);

impl ReportTradeUnionInformation {
    /// 上报订单关联信息 (direct and partner)
    ///
    /// `POST /v3/merchant-risk-manage/report-trade-union-information`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::report_trade_union_information::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("1900000108")
    ///     .sub_mchid("1900009231")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .phone("13800000000")
    ///     .certificates_number("6225760000000000")
    ///     .client_ip("123.12.12.123")
    ///     .risk_level(1)
    ///     .line_type(1)
    ///     .goods_type(1)
    ///     .seller_type(1)
    ///     .is_need_deliver(true)
    ///     .device_type(1)
    ///     .userid("华为的账号：260XXX")
    ///     .phone_from(1)
    ///     .seller_userid("抖音的账号：XXXXX")
    ///     .scene(1)
    ///     .recharge_fields(
    ///         post::RechargeFields::new().account_type(1).account("example_account"),
    ///     )
    ///     .living_expenses_fields(
    ///         post::LivingExpensesFields::new()
    ///             .acc_no("123456")
    ///             .r#type(1)
    ///             .city("湖南衡阳")
    ///             .address("广东省深圳市南山区海天二路33号")
    ///             .acc_name("詹讯")
    ///             .company_name("深圳电力")
    ///             .amount(500),
    ///     )
    ///     .extra_fields1("{\"key1\":\"value1\"}")
    ///     .extra_fields2("{\"key1\":\"value1\"}")
    ///     .extra_fields3("{\"key1\":\"value1\"}")
    ///     .high_risk_goods(1)
    ///     .same_deviced(true)
    ///     .reliable_device(true)
    ///     .delivery_province("example_delivery_province")
    ///     .delivery_city("example_delivery_city")
    ///     .new_address(true)
    ///     .last_pay_openid("example_last_pay_openid")
    ///     .risky_goods(1)
    ///     .offline_delivery_label(1)
    ///     .proxy_payment(true)
    ///     .order_phone_number("example_order_phone_number")
    ///     .user_risk_level(1)
    ///     .sp_risk_level(1)
    ///     .phone_number_location("example_phone_number_location")
    ///     .goods_category("example_goods_category")
    ///     .pre_opening_behavior("example_pre_opening_behavior")
    ///     .new_store(true)
    ///     .store_identifier("example_store_identifier")
    ///     .goods_listing_time("example_goods_listing_time")
    ///     .combine_out_trade_no("example_combine_out_trade_no")
    ///     .combine_mchid("example_combine_mchid")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .out_trade_no("example_out_trade_no")
    ///             .mch_id("example_mch_id")
    ///             .delivery_province("example_delivery_province")
    ///             .delivery_city("example_delivery_city")
    ///             .risky_goods(1)
    ///             .user_risk_level(1)
    ///             .sp_risk_level(1),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .merchant_risk_manage()
    ///     .report_trade_union_information()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-risk-manage/report-trade-union-information", rest)
    }
}

/// 上报订单关联信息
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-risk-manage/report-trade-union-information");

    /// 上报订单关联信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 用户手机号，加密传输
        pub phone: Option<Sensitive>,
        /// 用户实名证件号，加密传输
        pub certificates_number: Option<Sensitive>,
        /// 用户终端ip
        pub client_ip: Option<String>,
        /// 商户判定交易的风险等级
        pub risk_level: Option<i64>,
        /// 线上线下标识，已知取值：`1`、`2`
        pub line_type: Option<i64>,
        /// 虚拟实物标识，已知取值：`1`、`2`
        pub goods_type: Option<i64>,
        /// 物品发布类型，已知取值：`1`、`2`
        pub seller_type: Option<i64>,
        /// 是否需要物流发货
        pub is_need_deliver: Option<bool>,
        /// 用户设备类型，已知取值：`1`、`2`、`3`
        pub device_type: Option<i64>,
        /// 付款方用户标识
        pub userid: Option<String>,
        /// 手机号来源
        pub phone_from: Option<i64>,
        /// 收款方用户标识
        pub seller_userid: Option<String>,
        /// 业务场景，已知取值：`0`、`1`、`2`
        pub scene: Option<i64>,
        /// 充值业务场景独有字段
        pub recharge_fields: Option<RechargeFields>,
        /// 生活缴费场景独有字段
        pub living_expenses_fields: Option<LivingExpensesFields>,
        /// 扩展字段1
        pub extra_fields1: Option<String>,
        /// 扩展字段2
        pub extra_fields2: Option<String>,
        /// 扩展字段3
        pub extra_fields3: Option<String>,
        /// 高风险商品标签
        pub high_risk_goods: Option<i64>,
        /// 用户下单设备与支付设备是否一致
        pub same_deviced: Option<bool>,
        /// 用户下单设备是否是常用设备
        pub reliable_device: Option<bool>,
        /// 收货省份
        pub delivery_province: Option<String>,
        /// 收货城市
        pub delivery_city: Option<String>,
        /// 收货人地址是否新增
        pub new_address: Option<bool>,
        /// 上一笔支付openid
        pub last_pay_openid: Option<String>,
        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        pub risky_goods: Option<i64>,
        /// 订单识别标识，已知取值：`1`、`2`
        pub offline_delivery_label: Option<i64>,
        /// 是否为代付订单
        pub proxy_payment: Option<bool>,
        /// 下单人手机号
        pub order_phone_number: Option<String>,
        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        pub user_risk_level: Option<i64>,
        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        pub sp_risk_level: Option<i64>,
        /// 手机号所属地
        pub phone_number_location: Option<String>,
        /// 商品类目
        pub goods_category: Option<String>,
        /// 前置打开行为异常
        pub pre_opening_behavior: Option<String>,
        /// 卖家是否是新账号
        pub new_store: Option<bool>,
        /// 店铺标识
        pub store_identifier: Option<String>,
        /// 商品上架时间
        pub goods_listing_time: Option<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// 合单商户号
        pub combine_mchid: Option<String>,
        /// 子单列表
        pub sub_orders: Option<Vec<SubOrders>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 从业机构商户号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Some(value.into());
            self
        }

        /// 渠道号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户手机号，加密传输
        #[inline]
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// 用户实名证件号，加密传输
        #[inline]
        pub fn certificates_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificates_number = Some(value.into());
            self
        }

        /// 用户终端ip
        #[inline]
        pub fn client_ip(mut self, value: impl Into<String>) -> Self {
            self.client_ip = Some(value.into());
            self
        }

        /// 商户判定交易的风险等级
        #[inline]
        pub fn risk_level(mut self, value: i64) -> Self {
            self.risk_level = Some(value);
            self
        }

        /// 线上线下标识，已知取值：`1`、`2`
        #[inline]
        pub fn line_type(mut self, value: i64) -> Self {
            self.line_type = Some(value);
            self
        }

        /// 虚拟实物标识，已知取值：`1`、`2`
        #[inline]
        pub fn goods_type(mut self, value: i64) -> Self {
            self.goods_type = Some(value);
            self
        }

        /// 物品发布类型，已知取值：`1`、`2`
        #[inline]
        pub fn seller_type(mut self, value: i64) -> Self {
            self.seller_type = Some(value);
            self
        }

        /// 是否需要物流发货
        #[inline]
        pub fn is_need_deliver(mut self, value: bool) -> Self {
            self.is_need_deliver = Some(value);
            self
        }

        /// 用户设备类型，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn device_type(mut self, value: i64) -> Self {
            self.device_type = Some(value);
            self
        }

        /// 付款方用户标识
        #[inline]
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// 手机号来源
        #[inline]
        pub fn phone_from(mut self, value: i64) -> Self {
            self.phone_from = Some(value);
            self
        }

        /// 收款方用户标识
        #[inline]
        pub fn seller_userid(mut self, value: impl Into<String>) -> Self {
            self.seller_userid = Some(value.into());
            self
        }

        /// 业务场景，已知取值：`0`、`1`、`2`
        #[inline]
        pub fn scene(mut self, value: i64) -> Self {
            self.scene = Some(value);
            self
        }

        /// 充值业务场景独有字段
        #[inline]
        pub fn recharge_fields(mut self, value: RechargeFields) -> Self {
            self.recharge_fields = Some(value);
            self
        }

        /// 生活缴费场景独有字段
        #[inline]
        pub fn living_expenses_fields(mut self, value: LivingExpensesFields) -> Self {
            self.living_expenses_fields = Some(value);
            self
        }

        /// 扩展字段1
        #[inline]
        pub fn extra_fields1(mut self, value: impl Into<String>) -> Self {
            self.extra_fields1 = Some(value.into());
            self
        }

        /// 扩展字段2
        #[inline]
        pub fn extra_fields2(mut self, value: impl Into<String>) -> Self {
            self.extra_fields2 = Some(value.into());
            self
        }

        /// 扩展字段3
        #[inline]
        pub fn extra_fields3(mut self, value: impl Into<String>) -> Self {
            self.extra_fields3 = Some(value.into());
            self
        }

        /// 高风险商品标签
        #[inline]
        pub fn high_risk_goods(mut self, value: i64) -> Self {
            self.high_risk_goods = Some(value);
            self
        }

        /// 用户下单设备与支付设备是否一致
        #[inline]
        pub fn same_deviced(mut self, value: bool) -> Self {
            self.same_deviced = Some(value);
            self
        }

        /// 用户下单设备是否是常用设备
        #[inline]
        pub fn reliable_device(mut self, value: bool) -> Self {
            self.reliable_device = Some(value);
            self
        }

        /// 收货省份
        #[inline]
        pub fn delivery_province(mut self, value: impl Into<String>) -> Self {
            self.delivery_province = Some(value.into());
            self
        }

        /// 收货城市
        #[inline]
        pub fn delivery_city(mut self, value: impl Into<String>) -> Self {
            self.delivery_city = Some(value.into());
            self
        }

        /// 收货人地址是否新增
        #[inline]
        pub fn new_address(mut self, value: bool) -> Self {
            self.new_address = Some(value);
            self
        }

        /// 上一笔支付openid
        #[inline]
        pub fn last_pay_openid(mut self, value: impl Into<String>) -> Self {
            self.last_pay_openid = Some(value.into());
            self
        }

        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn risky_goods(mut self, value: i64) -> Self {
            self.risky_goods = Some(value);
            self
        }

        /// 订单识别标识，已知取值：`1`、`2`
        #[inline]
        pub fn offline_delivery_label(mut self, value: i64) -> Self {
            self.offline_delivery_label = Some(value);
            self
        }

        /// 是否为代付订单
        #[inline]
        pub fn proxy_payment(mut self, value: bool) -> Self {
            self.proxy_payment = Some(value);
            self
        }

        /// 下单人手机号
        #[inline]
        pub fn order_phone_number(mut self, value: impl Into<String>) -> Self {
            self.order_phone_number = Some(value.into());
            self
        }

        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn user_risk_level(mut self, value: i64) -> Self {
            self.user_risk_level = Some(value);
            self
        }

        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn sp_risk_level(mut self, value: i64) -> Self {
            self.sp_risk_level = Some(value);
            self
        }

        /// 手机号所属地
        #[inline]
        pub fn phone_number_location(mut self, value: impl Into<String>) -> Self {
            self.phone_number_location = Some(value.into());
            self
        }

        /// 商品类目
        #[inline]
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// 前置打开行为异常
        #[inline]
        pub fn pre_opening_behavior(mut self, value: impl Into<String>) -> Self {
            self.pre_opening_behavior = Some(value.into());
            self
        }

        /// 卖家是否是新账号
        #[inline]
        pub fn new_store(mut self, value: bool) -> Self {
            self.new_store = Some(value);
            self
        }

        /// 店铺标识
        #[inline]
        pub fn store_identifier(mut self, value: impl Into<String>) -> Self {
            self.store_identifier = Some(value.into());
            self
        }

        /// 商品上架时间
        #[inline]
        pub fn goods_listing_time(mut self, value: impl Into<String>) -> Self {
            self.goods_listing_time = Some(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
            self
        }

        /// 子单列表
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("openid", &mut self.openid),
                ("phone", &mut self.phone),
                ("certificates_number", &mut self.certificates_number),
                ("client_ip", &mut self.client_ip),
                ("risk_level", &mut self.risk_level),
                ("line_type", &mut self.line_type),
                ("goods_type", &mut self.goods_type),
                ("seller_type", &mut self.seller_type),
                ("is_need_deliver", &mut self.is_need_deliver),
                ("device_type", &mut self.device_type),
                ("userid", &mut self.userid),
                ("phone_from", &mut self.phone_from),
                ("seller_userid", &mut self.seller_userid),
                ("scene", &mut self.scene),
                ("recharge_fields", &mut self.recharge_fields),
                ("living_expenses_fields", &mut self.living_expenses_fields),
                ("extra_fields1", &mut self.extra_fields1),
                ("extra_fields2", &mut self.extra_fields2),
                ("extra_fields3", &mut self.extra_fields3),
                ("high_risk_goods", &mut self.high_risk_goods),
                ("same_deviced", &mut self.same_deviced),
                ("reliable_device", &mut self.reliable_device),
                ("delivery_province", &mut self.delivery_province),
                ("delivery_city", &mut self.delivery_city),
                ("new_address", &mut self.new_address),
                ("last_pay_openid", &mut self.last_pay_openid),
                ("risky_goods", &mut self.risky_goods),
                ("offline_delivery_label", &mut self.offline_delivery_label),
                ("proxy_payment", &mut self.proxy_payment),
                ("order_phone_number", &mut self.order_phone_number),
                ("user_risk_level", &mut self.user_risk_level),
                ("sp_risk_level", &mut self.sp_risk_level),
                ("phone_number_location", &mut self.phone_number_location),
                ("goods_category", &mut self.goods_category),
                ("pre_opening_behavior", &mut self.pre_opening_behavior),
                ("new_store", &mut self.new_store),
                ("store_identifier", &mut self.store_identifier),
                ("goods_listing_time", &mut self.goods_listing_time),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("combine_mchid", &mut self.combine_mchid),
                ("sub_orders", &mut self.sub_orders),
            ]);
        }
    }

    /// 充值业务场景独有字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RechargeFields {
        /// 充值账号类型
        pub account_type: Option<i64>,
        /// 充值账号
        pub account: Option<String>,
    }

    impl RechargeFields {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 充值账号类型
        #[inline]
        pub fn account_type(mut self, value: i64) -> Self {
            self.account_type = Some(value);
            self
        }

        /// 充值账号
        #[inline]
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }
    }

    impl Message for RechargeFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("account_type", &mut self.account_type), ("account", &mut self.account)]);
        }
    }

    /// 生活缴费场景独有字段
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LivingExpensesFields {
        /// 户号
        pub acc_no: Option<String>,
        /// 费种
        pub r#type: Option<i64>,
        /// 缴费城市
        pub city: Option<String>,
        /// 户号对应的地址信息
        pub address: Option<String>,
        /// 缴费户名
        pub acc_name: Option<String>,
        /// 机构名称
        pub company_name: Option<String>,
        /// 缴费金额，单位为分
        pub amount: Option<Fen>,
    }

    impl LivingExpensesFields {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 户号
        #[inline]
        pub fn acc_no(mut self, value: impl Into<String>) -> Self {
            self.acc_no = Some(value.into());
            self
        }

        /// 费种
        #[inline]
        pub fn r#type(mut self, value: i64) -> Self {
            self.r#type = Some(value);
            self
        }

        /// 缴费城市
        #[inline]
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// 户号对应的地址信息
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 缴费户名
        #[inline]
        pub fn acc_name(mut self, value: impl Into<String>) -> Self {
            self.acc_name = Some(value.into());
            self
        }

        /// 机构名称
        #[inline]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// 缴费金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }
    }

    impl Message for LivingExpensesFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("acc_no", &mut self.acc_no),
                ("type", &mut self.r#type),
                ("city", &mut self.city),
                ("address", &mut self.address),
                ("acc_name", &mut self.acc_name),
                ("company_name", &mut self.company_name),
                ("amount", &mut self.amount),
            ]);
        }
    }

    /// 子单列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户订单号
        pub out_trade_no: Option<String>,
        /// 子单发起方商户号
        pub mch_id: Option<String>,
        /// 收货省份
        pub delivery_province: Option<String>,
        /// 收货城市
        pub delivery_city: Option<String>,
        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        pub risky_goods: Option<i64>,
        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        pub user_risk_level: Option<i64>,
        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        pub sp_risk_level: Option<i64>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 子单发起方商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// 收货省份
        #[inline]
        pub fn delivery_province(mut self, value: impl Into<String>) -> Self {
            self.delivery_province = Some(value.into());
            self
        }

        /// 收货城市
        #[inline]
        pub fn delivery_city(mut self, value: impl Into<String>) -> Self {
            self.delivery_city = Some(value.into());
            self
        }

        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn risky_goods(mut self, value: i64) -> Self {
            self.risky_goods = Some(value);
            self
        }

        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn user_risk_level(mut self, value: i64) -> Self {
            self.user_risk_level = Some(value);
            self
        }

        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn sp_risk_level(mut self, value: i64) -> Self {
            self.sp_risk_level = Some(value);
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_trade_no", &mut self.out_trade_no),
                ("mch_id", &mut self.mch_id),
                ("delivery_province", &mut self.delivery_province),
                ("delivery_city", &mut self.delivery_city),
                ("risky_goods", &mut self.risky_goods),
                ("user_risk_level", &mut self.user_risk_level),
                ("sp_risk_level", &mut self.sp_risk_level),
            ]);
        }
    }

    /// 上报订单关联信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 从业机构商户号
        pub acquiring_bank_id: Option<String>,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
            ]);
        }
    }

    message!(Request, RechargeFields, LivingExpensesFields, SubOrders, Response);
}
