//! `/v3/merchant-risk-manage/report-trade-union-information`

/// `/v3/merchant-risk-manage/report-trade-union-information`
pub struct ReportTradeUnionInformation {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/report-trade-union-information", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/report-trade-union-information")
    }
}

/// 上报订单关联信息
pub mod post {
    use crate::message;

    /// 上报订单关联信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("acquiring_bank_id"),
            message::optional::<String>("channel_id"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("openid"),
            message::optional::<crate::Sensitive>("phone"),
            message::optional::<crate::Sensitive>("certificates_number"),
            message::optional::<String>("client_ip"),
            message::optional::<i64>("risk_level"),
            message::optional::<i64>("line_type"),
            message::optional::<i64>("goods_type"),
            message::optional::<i64>("seller_type"),
            message::optional::<bool>("is_need_deliver"),
            message::optional::<i64>("device_type"),
            message::optional::<String>("userid"),
            message::optional::<i64>("phone_from"),
            message::optional::<String>("seller_userid"),
            message::optional::<i64>("scene"),
            message::optional::<RechargeFields>("recharge_fields"),
            message::optional::<LivingExpensesFields>("living_expenses_fields"),
            message::optional::<String>("extra_fields1"),
            message::optional::<String>("extra_fields2"),
            message::optional::<String>("extra_fields3"),
            message::optional::<i64>("high_risk_goods"),
            message::optional::<bool>("same_deviced"),
            message::optional::<bool>("reliable_device"),
            message::optional::<String>("delivery_province"),
            message::optional::<String>("delivery_city"),
            message::optional::<bool>("new_address"),
            message::optional::<String>("last_pay_openid"),
            message::optional::<i64>("risky_goods"),
            message::optional::<i64>("offline_delivery_label"),
            message::optional::<bool>("proxy_payment"),
            message::optional::<String>("order_phone_number"),
            message::optional::<i64>("user_risk_level"),
            message::optional::<i64>("sp_risk_level"),
            message::optional::<String>("phone_number_location"),
            message::optional::<String>("goods_category"),
            message::optional::<String>("pre_opening_behavior"),
            message::optional::<bool>("new_store"),
            message::optional::<String>("store_identifier"),
            message::optional::<String>("goods_listing_time"),
            message::optional::<String>("combine_out_trade_no"),
            message::optional::<String>("combine_mchid"),
            message::optional::<Vec<SubOrders>>("sub_orders"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 从业机构商户号
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 渠道号
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }

        /// 用户实名证件号，加密传输
        pub fn certificates_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("certificates_number", value))
        }

        /// 用户终端ip
        pub fn client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("client_ip", value))
        }

        /// 商户判定交易的风险等级
        #[inline]
        pub fn risk_level(self, value: i64) -> Self {
            Self(self.0.with("risk_level", value))
        }

        /// 线上线下标识，已知取值：`1`、`2`
        #[inline]
        pub fn line_type(self, value: i64) -> Self {
            Self(self.0.with("line_type", value))
        }

        /// 虚拟实物标识，已知取值：`1`、`2`
        #[inline]
        pub fn goods_type(self, value: i64) -> Self {
            Self(self.0.with("goods_type", value))
        }

        /// 物品发布类型，已知取值：`1`、`2`
        #[inline]
        pub fn seller_type(self, value: i64) -> Self {
            Self(self.0.with("seller_type", value))
        }

        /// 是否需要物流发货
        #[inline]
        pub fn is_need_deliver(self, value: bool) -> Self {
            Self(self.0.with("is_need_deliver", value))
        }

        /// 用户设备类型，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn device_type(self, value: i64) -> Self {
            Self(self.0.with("device_type", value))
        }

        /// 付款方用户标识
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("userid", value))
        }

        /// 手机号来源
        #[inline]
        pub fn phone_from(self, value: i64) -> Self {
            Self(self.0.with("phone_from", value))
        }

        /// 收款方用户标识
        pub fn seller_userid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_userid", value))
        }

        /// 业务场景，已知取值：`0`、`1`、`2`
        #[inline]
        pub fn scene(self, value: i64) -> Self {
            Self(self.0.with("scene", value))
        }

        /// 充值业务场景独有字段
        #[inline]
        pub fn recharge_fields(self, value: RechargeFields) -> Self {
            Self(self.0.with("recharge_fields", value))
        }

        /// 生活缴费场景独有字段
        #[inline]
        pub fn living_expenses_fields(self, value: LivingExpensesFields) -> Self {
            Self(self.0.with("living_expenses_fields", value))
        }

        /// 扩展字段1
        pub fn extra_fields1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("extra_fields1", value))
        }

        /// 扩展字段2
        pub fn extra_fields2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("extra_fields2", value))
        }

        /// 扩展字段3
        pub fn extra_fields3(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("extra_fields3", value))
        }

        /// 高风险商品标签
        #[inline]
        pub fn high_risk_goods(self, value: i64) -> Self {
            Self(self.0.with("high_risk_goods", value))
        }

        /// 用户下单设备与支付设备是否一致
        #[inline]
        pub fn same_deviced(self, value: bool) -> Self {
            Self(self.0.with("same_deviced", value))
        }

        /// 用户下单设备是否是常用设备
        #[inline]
        pub fn reliable_device(self, value: bool) -> Self {
            Self(self.0.with("reliable_device", value))
        }

        /// 收货省份
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_province", value))
        }

        /// 收货城市
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_city", value))
        }

        /// 收货人地址是否新增
        #[inline]
        pub fn new_address(self, value: bool) -> Self {
            Self(self.0.with("new_address", value))
        }

        /// 上一笔支付openid
        pub fn last_pay_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("last_pay_openid", value))
        }

        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn risky_goods(self, value: i64) -> Self {
            Self(self.0.with("risky_goods", value))
        }

        /// 订单识别标识，已知取值：`1`、`2`
        #[inline]
        pub fn offline_delivery_label(self, value: i64) -> Self {
            Self(self.0.with("offline_delivery_label", value))
        }

        /// 是否为代付订单
        #[inline]
        pub fn proxy_payment(self, value: bool) -> Self {
            Self(self.0.with("proxy_payment", value))
        }

        /// 下单人手机号
        pub fn order_phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_phone_number", value))
        }

        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn user_risk_level(self, value: i64) -> Self {
            Self(self.0.with("user_risk_level", value))
        }

        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn sp_risk_level(self, value: i64) -> Self {
            Self(self.0.with("sp_risk_level", value))
        }

        /// 手机号所属地
        pub fn phone_number_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_location", value))
        }

        /// 商品类目
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_category", value))
        }

        /// 前置打开行为异常
        pub fn pre_opening_behavior(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pre_opening_behavior", value))
        }

        /// 卖家是否是新账号
        #[inline]
        pub fn new_store(self, value: bool) -> Self {
            Self(self.0.with("new_store", value))
        }

        /// 店铺标识
        pub fn store_identifier(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_identifier", value))
        }

        /// 商品上架时间
        pub fn goods_listing_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_listing_time", value))
        }

        /// 合单商户订单号
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 合单商户号
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 子单列表
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }
    }

    /// 充值业务场景独有字段
    pub struct RechargeFields(pub(crate) message::Object);

    impl RechargeFields {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("account_type"), message::optional::<String>("account")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 充值账号类型
        #[inline]
        pub fn account_type(self, value: i64) -> Self {
            Self(self.0.with("account_type", value))
        }

        /// 充值账号
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }
    }

    /// 生活缴费场景独有字段
    pub struct LivingExpensesFields(pub(crate) message::Object);

    impl LivingExpensesFields {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("acc_no"),
            message::optional::<i64>("type"),
            message::optional::<String>("city"),
            message::optional::<String>("address"),
            message::optional::<String>("acc_name"),
            message::optional::<String>("company_name"),
            message::optional::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 户号
        pub fn acc_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acc_no", value))
        }

        /// 费种
        #[inline]
        pub fn r#type(self, value: i64) -> Self {
            Self(self.0.with("type", value))
        }

        /// 缴费城市
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city", value))
        }

        /// 户号对应的地址信息
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 缴费户名
        pub fn acc_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acc_name", value))
        }

        /// 机构名称
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }

        /// 缴费金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    /// 子单列表
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("mch_id"),
            message::optional::<String>("delivery_province"),
            message::optional::<String>("delivery_city"),
            message::optional::<i64>("risky_goods"),
            message::optional::<i64>("user_risk_level"),
            message::optional::<i64>("sp_risk_level"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 子单发起方商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 收货省份
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_province", value))
        }

        /// 收货城市
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_city", value))
        }

        /// 高风险类目，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        #[inline]
        pub fn risky_goods(self, value: i64) -> Self {
            Self(self.0.with("risky_goods", value))
        }

        /// 下单人风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn user_risk_level(self, value: i64) -> Self {
            Self(self.0.with("user_risk_level", value))
        }

        /// 商户风险等级，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`
        #[inline]
        pub fn sp_risk_level(self, value: i64) -> Self {
            Self(self.0.with("sp_risk_level", value))
        }
    }

    /// 上报订单关联信息：应答
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

    request!(Request, RechargeFields, LivingExpensesFields, SubOrders);

    held!(RechargeFields, LivingExpensesFields, SubOrders);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => acquiring_bank_id: "acquiring_bank_id",
            2 => channel_id: "channel_id",
            3 => sub_mchid: "sub_mchid",
            4 => out_trade_no: "out_trade_no",
        }
    }
}
