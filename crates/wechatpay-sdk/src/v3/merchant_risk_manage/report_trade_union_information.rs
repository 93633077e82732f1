//! 上报订单关联信息 · Report order association information
//!
//! `/v3/merchant-risk-manage/report-trade-union-information`

/// 上报订单关联信息 · Report order association information
///
/// `/v3/merchant-risk-manage/report-trade-union-information`
#[derive(Clone)]
pub struct ReportTradeUnionInformation {
    pub(crate) node: crate::chain::Node,
}

impl ReportTradeUnionInformation {
    /// 上报订单关联信息 · Report order association information
    ///
    /// `POST /v3/merchant-risk-manage/report-trade-union-information`
    ///
    /// 服务商或从业机构上报订单的用户、手机号、终端等关联信息和风险等级，供风险识别。模式：普通商户、服务商。
    ///
    /// Lets a partner or licensed institution report the user, phone, device and risk level associated with a sub-merchant's order. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::report_trade_union_information::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_risk_manage::report_trade_union_information::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sp_mchid("1900000001").sub_mchid("1900000109");
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
    /// 官方文档 · Official pages: [merchant/4012529250](https://pay.weixin.qq.com/doc/v3/merchant/4012529250), [partner/4012692160](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
    #[doc(alias(
        "上报订单关联信息",
        "Report order association information",
        "商户风险管理",
        "report-trade-union-information",
        "merchant-risk-manage/report-trade-union-information"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-risk-manage/report-trade-union-information", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-risk-manage/report-trade-union-information")
    }
}

/// 上报订单关联信息 · Report order association information
pub mod post {

    /// 上报订单关联信息：请求 · Report order association information: request
    pub struct Request {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 从业机构商户号 · Licensed institution merchant ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户手机号 · User phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 用户实名证件号 · Real-name ID document number of the user
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub certificates_number: Option<crate::Sensitive>,
        /// 用户终端ip · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub client_ip: Option<String>,
        /// 商户判定交易的风险等级 · Risk level judged by merchant
        pub risk_level: Option<i64>,
        /// 线上线下标识 · Online or offline flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub line_type: Option<i64>,
        /// 虚拟实物标识 · Virtual or physical goods flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub goods_type: Option<i64>,
        /// 物品发布类型 · Seller type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub seller_type: Option<i64>,
        /// 是否需要物流发货 · Whether shipping is needed
        pub is_need_deliver: Option<bool>,
        /// 用户设备类型 · User device type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub device_type: Option<i64>,
        /// 付款方用户标识 · Payer user ID
        pub userid: Option<String>,
        /// 手机号来源 · Phone number source
        pub phone_from: Option<i64>,
        /// 收款方用户标识 · Payee openid
        pub seller_userid: Option<String>,
        /// 业务场景 · Business scenario
        ///
        /// - `0`: 含义见官方文档 · The official page has its meaning
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub scene: Option<i64>,
        /// 充值业务场景独有字段 · Top-up scenario fields
        pub recharge_fields: Option<RechargeFields>,
        /// 生活缴费场景独有字段 · Living expenses scenario fields
        pub living_expenses_fields: Option<LivingExpensesFields>,
        /// 扩展字段1 · Extension field 1
        ///
        /// JSON 文本。A text that holds JSON.
        pub extra_fields1: Option<String>,
        /// 扩展字段2 · Extension field 2
        ///
        /// JSON 文本。A text that holds JSON.
        pub extra_fields2: Option<String>,
        /// 扩展字段3 · Extension field 3
        ///
        /// JSON 文本。A text that holds JSON.
        pub extra_fields3: Option<String>,
        /// 高风险商品标签 · High-risk goods tag
        pub high_risk_goods: Option<i64>,
        /// 用户下单设备与支付设备是否一致 · Whether ordering device equals paying
        pub same_deviced: Option<bool>,
        /// 用户下单设备是否是常用设备 · Whether ordering device is usual
        pub reliable_device: Option<bool>,
        /// 收货省份 · Delivery province
        pub delivery_province: Option<String>,
        /// 收货城市 · Delivery city
        pub delivery_city: Option<String>,
        /// 收货人地址是否新增 · Whether delivery address is new
        pub new_address: Option<bool>,
        /// 上一笔支付openid · Openid of the last payment
        pub last_pay_openid: Option<String>,
        /// 高风险类目 · High-risk goods category
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub risky_goods: Option<i64>,
        /// 订单识别标识 · Order identification flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub offline_delivery_label: Option<i64>,
        /// 是否为代付订单 · Whether a proxy payment order
        pub proxy_payment: Option<bool>,
        /// 下单人手机号 · Phone number of ordering user
        pub order_phone_number: Option<String>,
        /// 下单人风险等级 · Risk level of ordering user
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub user_risk_level: Option<i64>,
        /// 商户风险等级 · Merchant risk level
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub sp_risk_level: Option<i64>,
        /// 手机号所属地 · Phone number location
        pub phone_number_location: Option<String>,
        /// 商品类目 · Item category
        pub goods_category: Option<String>,
        /// 前置打开行为异常 · Abnormal pre-opening behaviour
        pub pre_opening_behavior: Option<String>,
        /// 卖家是否是新账号 · Whether the seller is new
        pub new_store: Option<bool>,
        /// 店铺标识 · Store identifier
        pub store_identifier: Option<String>,
        /// 商品上架时间 · Goods listing time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub goods_listing_time: Option<String>,
        /// 合单商户订单号 · Combined order merchant order number
        pub combine_out_trade_no: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        pub combine_mchid: Option<String>,
        /// 子单列表 · Sub-orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 从业机构商户号 · Licensed institution merchant ID
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 渠道号 · Channel partner ID
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户手机号 · User phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 用户实名证件号 · Real-name ID document number of the user
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn certificates_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.certificates_number = value.into_member();
            self
        }

        /// 用户终端ip · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.client_ip = value.into_member();
            self
        }

        /// 商户判定交易的风险等级 · Risk level judged by merchant
        pub fn risk_level<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.risk_level = value.into_member();
            self
        }

        /// 线上线下标识 · Online or offline flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn line_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.line_type = value.into_member();
            self
        }

        /// 虚拟实物标识 · Virtual or physical goods flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn goods_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.goods_type = value.into_member();
            self
        }

        /// 物品发布类型 · Seller type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn seller_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.seller_type = value.into_member();
            self
        }

        /// 是否需要物流发货 · Whether shipping is needed
        pub fn is_need_deliver<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.is_need_deliver = value.into_member();
            self
        }

        /// 用户设备类型 · User device type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub fn device_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.device_type = value.into_member();
            self
        }

        /// 付款方用户标识 · Payer user ID
        pub fn userid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.userid = value.into_member();
            self
        }

        /// 手机号来源 · Phone number source
        pub fn phone_from<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.phone_from = value.into_member();
            self
        }

        /// 收款方用户标识 · Payee openid
        pub fn seller_userid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.seller_userid = value.into_member();
            self
        }

        /// 业务场景 · Business scenario
        ///
        /// - `0`: 含义见官方文档 · The official page has its meaning
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn scene<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 充值业务场景独有字段 · Top-up scenario fields
        pub fn recharge_fields<M>(
            mut self,
            value: impl crate::IntoMember<RechargeFields, M>,
        ) -> Self {
            self.recharge_fields = value.into_member();
            self
        }

        /// 生活缴费场景独有字段 · Living expenses scenario fields
        pub fn living_expenses_fields<M>(
            mut self,
            value: impl crate::IntoMember<LivingExpensesFields, M>,
        ) -> Self {
            self.living_expenses_fields = value.into_member();
            self
        }

        /// 扩展字段1 · Extension field 1
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn extra_fields1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.extra_fields1 = value.into_member();
            self
        }

        /// 扩展字段2 · Extension field 2
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn extra_fields2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.extra_fields2 = value.into_member();
            self
        }

        /// 扩展字段3 · Extension field 3
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn extra_fields3<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.extra_fields3 = value.into_member();
            self
        }

        /// 高风险商品标签 · High-risk goods tag
        pub fn high_risk_goods<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.high_risk_goods = value.into_member();
            self
        }

        /// 用户下单设备与支付设备是否一致 · Whether ordering device equals paying
        pub fn same_deviced<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.same_deviced = value.into_member();
            self
        }

        /// 用户下单设备是否是常用设备 · Whether ordering device is usual
        pub fn reliable_device<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.reliable_device = value.into_member();
            self
        }

        /// 收货省份 · Delivery province
        pub fn delivery_province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_province = value.into_member();
            self
        }

        /// 收货城市 · Delivery city
        pub fn delivery_city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_city = value.into_member();
            self
        }

        /// 收货人地址是否新增 · Whether delivery address is new
        pub fn new_address<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.new_address = value.into_member();
            self
        }

        /// 上一笔支付openid · Openid of the last payment
        pub fn last_pay_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.last_pay_openid = value.into_member();
            self
        }

        /// 高风险类目 · High-risk goods category
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub fn risky_goods<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.risky_goods = value.into_member();
            self
        }

        /// 订单识别标识 · Order identification flag
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        pub fn offline_delivery_label<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offline_delivery_label = value.into_member();
            self
        }

        /// 是否为代付订单 · Whether a proxy payment order
        pub fn proxy_payment<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.proxy_payment = value.into_member();
            self
        }

        /// 下单人手机号 · Phone number of ordering user
        pub fn order_phone_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_phone_number = value.into_member();
            self
        }

        /// 下单人风险等级 · Risk level of ordering user
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub fn user_risk_level<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.user_risk_level = value.into_member();
            self
        }

        /// 商户风险等级 · Merchant risk level
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub fn sp_risk_level<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.sp_risk_level = value.into_member();
            self
        }

        /// 手机号所属地 · Phone number location
        pub fn phone_number_location<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.phone_number_location = value.into_member();
            self
        }

        /// 商品类目 · Item category
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 前置打开行为异常 · Abnormal pre-opening behaviour
        pub fn pre_opening_behavior<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pre_opening_behavior = value.into_member();
            self
        }

        /// 卖家是否是新账号 · Whether the seller is new
        pub fn new_store<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.new_store = value.into_member();
            self
        }

        /// 店铺标识 · Store identifier
        pub fn store_identifier<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_identifier = value.into_member();
            self
        }

        /// 商品上架时间 · Goods listing time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn goods_listing_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_listing_time = value.into_member();
            self
        }

        /// 合单商户订单号 · Combined order merchant order number
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 合单商户号 · Combined order merchant ID
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 子单列表 · Sub-orders
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }
    }

    /// 充值业务场景独有字段 · Top-up scenario fields
    pub struct RechargeFields {
        /// 充值账号类型 · Top-up account type
        pub account_type: Option<i64>,
        /// 充值账号 · Top-up account
        pub account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RechargeFields {
        /// 充值账号类型 · Top-up account type
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.account_type = value.into_member();
            self
        }

        /// 充值账号 · Top-up account
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }
    }

    /// 生活缴费场景独有字段 · Living expenses scenario fields
    pub struct LivingExpensesFields {
        /// 户号 · Account number
        pub acc_no: Option<String>,
        /// 费种 · Fee type
        pub r#type: Option<i64>,
        /// 缴费城市 · Payment city
        pub city: Option<String>,
        /// 户号对应的地址信息 · Account address
        pub address: Option<String>,
        /// 缴费户名 · Account name
        pub acc_name: Option<String>,
        /// 机构名称 · Institution name
        pub company_name: Option<String>,
        /// 缴费金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LivingExpensesFields {
        /// 户号 · Account number
        pub fn acc_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acc_no = value.into_member();
            self
        }

        /// 费种 · Fee type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 缴费城市 · Payment city
        pub fn city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.city = value.into_member();
            self
        }

        /// 户号对应的地址信息 · Account address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 缴费户名 · Account name
        pub fn acc_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acc_name = value.into_member();
            self
        }

        /// 机构名称 · Institution name
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 缴费金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 子单列表 · Sub-orders
    pub struct SubOrders {
        /// 子单商户订单号 · Sub-order merchant order number
        pub out_trade_no: Option<String>,
        /// 子单发起方商户号 · Sub-order merchant ID
        pub mch_id: Option<String>,
        /// 收货省份 · Delivery province
        pub delivery_province: Option<String>,
        /// 收货城市 · Delivery city
        pub delivery_city: Option<String>,
        /// 高风险类目 · High-risk goods category
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub risky_goods: Option<i64>,
        /// 下单人风险等级 · Risk level of ordering user
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub user_risk_level: Option<i64>,
        /// 商户风险等级 · Merchant risk level
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub sp_risk_level: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户订单号 · Sub-order merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 子单发起方商户号 · Sub-order merchant ID
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 收货省份 · Delivery province
        pub fn delivery_province<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_province = value.into_member();
            self
        }

        /// 收货城市 · Delivery city
        pub fn delivery_city<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_city = value.into_member();
            self
        }

        /// 高风险类目 · High-risk goods category
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        pub fn risky_goods<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.risky_goods = value.into_member();
            self
        }

        /// 下单人风险等级 · Risk level of ordering user
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub fn user_risk_level<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.user_risk_level = value.into_member();
            self
        }

        /// 商户风险等级 · Merchant risk level
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        pub fn sp_risk_level<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.sp_risk_level = value.into_member();
            self
        }
    }

    /// 上报订单关联信息：应答 · Report order association information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 从业机构商户号 · Licensed institution merchant ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RechargeFields, LivingExpensesFields, SubOrders);

    message! {
        Request {
            0 => sp_mchid: Optional "sp_mchid",
            1 => acquiring_bank_id: Optional "acquiring_bank_id",
            2 => channel_id: Optional "channel_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => openid: Optional "openid",
            6 => phone: Optional "phone",
            7 => certificates_number: Optional "certificates_number",
            8 => client_ip: Optional "client_ip",
            9 => risk_level: Optional "risk_level",
            10 => line_type: Optional "line_type",
            11 => goods_type: Optional "goods_type",
            12 => seller_type: Optional "seller_type",
            13 => is_need_deliver: Optional "is_need_deliver",
            14 => device_type: Optional "device_type",
            15 => userid: Optional "userid",
            16 => phone_from: Optional "phone_from",
            17 => seller_userid: Optional "seller_userid",
            18 => scene: Optional "scene",
            19 => recharge_fields: Optional "recharge_fields",
            20 => living_expenses_fields: Optional "living_expenses_fields",
            21 => extra_fields1: Optional "extra_fields1",
            22 => extra_fields2: Optional "extra_fields2",
            23 => extra_fields3: Optional "extra_fields3",
            24 => high_risk_goods: Optional "high_risk_goods",
            25 => same_deviced: Optional "same_deviced",
            26 => reliable_device: Optional "reliable_device",
            27 => delivery_province: Optional "delivery_province",
            28 => delivery_city: Optional "delivery_city",
            29 => new_address: Optional "new_address",
            30 => last_pay_openid: Optional "last_pay_openid",
            31 => risky_goods: Optional "risky_goods",
            32 => offline_delivery_label: Optional "offline_delivery_label",
            33 => proxy_payment: Optional "proxy_payment",
            34 => order_phone_number: Optional "order_phone_number",
            35 => user_risk_level: Optional "user_risk_level",
            36 => sp_risk_level: Optional "sp_risk_level",
            37 => phone_number_location: Optional "phone_number_location",
            38 => goods_category: Optional "goods_category",
            39 => pre_opening_behavior: Optional "pre_opening_behavior",
            40 => new_store: Optional "new_store",
            41 => store_identifier: Optional "store_identifier",
            42 => goods_listing_time: Optional "goods_listing_time",
            43 => combine_out_trade_no: Optional "combine_out_trade_no",
            44 => combine_mchid: Optional "combine_mchid",
            45 => sub_orders: Optional "sub_orders",
        }
        RechargeFields {
            0 => account_type: Optional "account_type",
            1 => account: Optional "account",
        }
        LivingExpensesFields {
            0 => acc_no: Optional "acc_no",
            1 => r#type: Optional "type",
            2 => city: Optional "city",
            3 => address: Optional "address",
            4 => acc_name: Optional "acc_name",
            5 => company_name: Optional "company_name",
            6 => amount: Optional "amount",
        }
        SubOrders {
            0 => out_trade_no: Optional "out_trade_no",
            1 => mch_id: Optional "mch_id",
            2 => delivery_province: Optional "delivery_province",
            3 => delivery_city: Optional "delivery_city",
            4 => risky_goods: Optional "risky_goods",
            5 => user_risk_level: Optional "user_risk_level",
            6 => sp_risk_level: Optional "sp_risk_level",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => acquiring_bank_id: Optional "acquiring_bank_id",
            2 => channel_id: Optional "channel_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
        }
    }
}
