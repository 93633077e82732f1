//! 开具旅客运输行业电子发票 · Issue a passenger transport e-fapiao
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`

/// 开具旅客运输行业电子发票 · Issue a passenger transport e-fapiao
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
#[derive(Clone)]
pub struct IssuePassengerTransport {
    pub(crate) node: crate::chain::Node,
}

impl IssuePassengerTransport {
    /// 开具旅客运输行业电子发票 · Issue a passenger transport e-fapiao
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    ///
    /// 服务商以数电发票模式为子商户开具旅客运输行业电子发票，提交购买方和发票信息。模式：服务商。
    ///
    /// Issues a passenger transport digital fapiao on behalf of a sub-merchant, with the buyer and fapiao information. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
    ///             .name("深圳市南山区测试企业"),
    ///     )
    ///     .fapiao_information(
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .items([
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .discount(true),
    ///             ])
    ///             .billing_person_id("187776276864872")
    ///             .fapiao_bill_type(post::FapiaoInformationFapiaoBillType::COMM_FAPIAO)
    ///             .transaction_information([
    ///                 post::TransactionInformation::new()
    ///                     .pay_channel(post::PayChannel::WECHAT_PAY)
    ///                     .transaction_id("4200000008202508080512076713")
    ///                     .amount(382895),
    ///             ]),
    ///     );
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .issue_passenger_transport()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4025863376](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
    #[doc(alias(
        "开具旅客运输行业电子发票",
        "Issue a passenger transport e-fapiao",
        "电子发票 腾讯数电发票模式",
        "issue-passenger-transport",
        "fapiao-applications/issue-passenger-transport"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport")
    }
}

/// 开具旅客运输行业电子发票 · Issue a passenger transport e-fapiao
pub mod post {

    enumeration! {
        /// 购买方类型 · Buyer type
        Type {
            /// `INDIVIDUAL`: 个人 · Individual
            INDIVIDUAL = "INDIVIDUAL",
            /// `ORGANIZATION`: 单位 · Organisation
            ORGANIZATION = "ORGANIZATION",
        }
    }

    enumeration! {
        /// 开具的发票类型 · Fapiao type
        FapiaoBillType {
            /// `COMM_FAPIAO`: 增值税普通发票 · Ordinary VAT fapiao
            COMM_FAPIAO = "COMM_FAPIAO",
            /// `VAT_FAPIAO`: 增值税专用发票 · Special VAT fapiao
            VAT_FAPIAO = "VAT_FAPIAO",
        }
    }

    enumeration! {
        /// 发票类型 · Fapiao type
        FapiaoInformationFapiaoBillType {
            /// `COMM_FAPIAO`: 增值税普通发票 · Ordinary VAT fapiao
            COMM_FAPIAO = "COMM_FAPIAO",
            /// `VAT_FAPIAO`: 增值税专用发票 · Special VAT fapiao
            VAT_FAPIAO = "VAT_FAPIAO",
        }
    }

    enumeration! {
        /// 支付渠道 · Payment channel
        PayChannel {
            /// `WECHAT_PAY`: 微信支付 · WeChat Pay
            WECHAT_PAY = "WECHAT_PAY",
        }
    }

    enumeration! {
        /// 出行人证件类型 · Passenger ID document type
        CertificateType {
            /// `IDENTITY_CARD`: 居民身份证 · Resident identity card
            IDENTITY_CARD = "IDENTITY_CARD",
            /// `PASSPORT`: 护照 · Passport
            PASSPORT = "PASSPORT",
            /// `HONG_KONG_PERMIT`: 香港通行证 · Hong Kong travel permit
            HONG_KONG_PERMIT = "HONG_KONG_PERMIT",
            /// `MACAO_PERMIT`: 澳门通行证 · Macao travel permit
            MACAO_PERMIT = "MACAO_PERMIT",
            /// `TAIWAN_PERMIT`: 台湾通行证 · Taiwan travel permit
            TAIWAN_PERMIT = "TAIWAN_PERMIT",
            /// `FOREIGNER_RESIDENCE_PERMIT`: 外国人居留证 · Residence permit for foreigners
            FOREIGNER_RESIDENCE_PERMIT = "FOREIGNER_RESIDENCE_PERMIT",
            /// `HONG_KONG_RESIDENT_CARD`: 香港居民居住证 · Residence permit for Hong Kong residents
            HONG_KONG_RESIDENT_CARD = "HONG_KONG_RESIDENT_CARD",
            /// `MACAO_RESIDENT_CARD`: 澳门居民居住证 · Residence permit for Macao residents
            MACAO_RESIDENT_CARD = "MACAO_RESIDENT_CARD",
            /// `TAIWAN_RESIDENT_CARD`: 台湾居民居住证 · Residence permit for Taiwan residents
            TAIWAN_RESIDENT_CARD = "TAIWAN_RESIDENT_CARD",
            /// `MILITARY_OFFICER_CARD`: 军官证 · Military officer's card
            MILITARY_OFFICER_CARD = "MILITARY_OFFICER_CARD",
            /// `ARMED_POLICE_OFFICER_CARD`: 武警警官证 · Armed police officer's card
            ARMED_POLICE_OFFICER_CARD = "ARMED_POLICE_OFFICER_CARD",
            /// `SOLDIER_CARD`: 士兵证 · Soldier's card
            SOLDIER_CARD = "SOLDIER_CARD",
            /// `HOMECOMING_CERT`: 回乡证 · Home return permit
            HOMECOMING_CERT = "HOMECOMING_CERT",
            /// `TAIWAN_COMPATRIOT_CERT`: 台胞证 · Taiwan compatriot permit
            TAIWAN_COMPATRIOT_CERT = "TAIWAN_COMPATRIOT_CERT",
        }
    }

    enumeration! {
        /// 交通工具类型 · Means of transport
        TransportationType {
            /// `LONG_DISTANCE_BUS`: 长途汽车 · Long-distance bus
            LONG_DISTANCE_BUS = "LONG_DISTANCE_BUS",
            /// `PUBLIC_TRANSPORTATION`: 公共交通 · Public transport
            PUBLIC_TRANSPORTATION = "PUBLIC_TRANSPORTATION",
            /// `CAR`: 小汽车 · Car
            CAR = "CAR",
            /// `SHIP`: 轮船 · Ship
            SHIP = "SHIP",
            /// `OTHER_TRANSPORTATION`: 其他交通工具 · Other means of transport
            OTHER_TRANSPORTATION = "OTHER_TRANSPORTATION",
        }
    }

    enumeration! {
        /// 交通工具等级 · Transport class
        TransportationClasses {
            /// `SHIP_FIRST_CLASS_CABIN`: 轮船一等舱 · Ship, first class
            SHIP_FIRST_CLASS_CABIN = "SHIP_FIRST_CLASS_CABIN",
            /// `SHIP_SECOND_CLASS_CABIN`: 轮船二等舱 · Ship, second class
            SHIP_SECOND_CLASS_CABIN = "SHIP_SECOND_CLASS_CABIN",
            /// `SHIP_THIRD_CLASS_CABIN`: 轮船三等舱 · Ship, third class
            SHIP_THIRD_CLASS_CABIN = "SHIP_THIRD_CLASS_CABIN",
        }
    }

    /// 开具旅客运输行业电子发票：请求 · Issue a passenger transport e-fapiao: request
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fapiao_apply_id: Option<String>,
        /// 购买方信息（必填） · Buyer information (required)
        pub buyer_information: Option<BuyerInformation>,
        /// 需要开具的数电发票信息（必填） · Digital fapiaos to issue (required)
        pub fapiao_information: Option<FapiaoInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fn fapiao_apply_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_apply_id = value.into_member();
            self
        }

        /// 购买方信息（必填） · Buyer information (required)
        pub fn buyer_information<M>(
            mut self,
            value: impl crate::IntoMember<BuyerInformation, M>,
        ) -> Self {
            self.buyer_information = value.into_member();
            self
        }

        /// 需要开具的数电发票信息（必填） · Digital fapiaos to issue (required)
        pub fn fapiao_information<M>(
            mut self,
            value: impl crate::IntoMember<FapiaoInformation, M>,
        ) -> Self {
            self.fapiao_information = value.into_member();
            self
        }
    }

    /// 购买方信息 · Buyer information
    pub struct BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub r#type: Type,
        /// 名称（必填） · Name (required)
        pub name: Option<String>,
        /// 纳税人识别号 · Taxpayer ID
        pub taxpayer_id: Option<String>,
        /// 地址 · Address
        pub address: Option<String>,
        /// 电话 · Telephone
        pub telephone: Option<String>,
        /// 开户银行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 邮箱地址 · Email address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub email: Option<crate::Sensitive>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 开具的发票类型 · Fapiao type
        pub fapiao_bill_type: FapiaoBillType,
        /// 留言信息 · User application message
        pub user_apply_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 名称（必填） · Name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 纳税人识别号 · Taxpayer ID
        pub fn taxpayer_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.taxpayer_id = value.into_member();
            self
        }

        /// 地址 · Address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 电话 · Telephone
        pub fn telephone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.telephone = value.into_member();
            self
        }

        /// 开户银行 · Account bank
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行账号 · Bank account number
        pub fn bank_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_account = value.into_member();
            self
        }

        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 邮箱地址 · Email address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn email<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.email = value.into_member();
            self
        }

        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 开具的发票类型 · Fapiao type
        pub fn fapiao_bill_type<M>(
            mut self,
            value: impl crate::IntoMember<FapiaoBillType, M>,
        ) -> Self {
            self.fapiao_bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 留言信息 · User application message
        pub fn user_apply_message<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_apply_message = value.into_member();
            self
        }
    }

    /// 需要开具的数电发票信息 · Digital fapiaos to issue
    pub struct FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fapiao_id: Option<String>,
        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 发票行信息（必填） · Fapiao line items (required)
        pub items: Option<Vec<Items>>,
        /// 出口业务适用政策代码 · Export business policy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub export_business_policy_code: Option<i64>,
        /// 增值税即征即退代码 · VAT refund-on-levy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        pub vat_refund_levy_code: Option<i64>,
        /// 开票人ID（必填） · Issuer ID (required)
        pub billing_person_id: Option<String>,
        /// 开票人名称 · Issuer name
        pub billing_person: Option<String>,
        /// 发票类型（必填） · Fapiao type (required)
        pub fapiao_bill_type: FapiaoInformationFapiaoBillType,
        /// 交易信息（必填） · Transaction information (required)
        pub transaction_information: Option<Vec<TransactionInformation>>,
        /// 发票备注 · Fapiao remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }

        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 发票行信息（必填） · Fapiao line items (required)
        pub fn items<M>(mut self, value: impl crate::IntoList<Items, M>) -> Self {
            self.items = value.into_list();
            self
        }

        /// 出口业务适用政策代码 · Export business policy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        pub fn export_business_policy_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.export_business_policy_code = value.into_member();
            self
        }

        /// 增值税即征即退代码 · VAT refund-on-levy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        pub fn vat_refund_levy_code<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.vat_refund_levy_code = value.into_member();
            self
        }

        /// 开票人ID（必填） · Issuer ID (required)
        pub fn billing_person_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.billing_person_id = value.into_member();
            self
        }

        /// 开票人名称 · Issuer name
        pub fn billing_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.billing_person = value.into_member();
            self
        }

        /// 发票类型（必填） · Fapiao type (required)
        pub fn fapiao_bill_type<M>(
            mut self,
            value: impl crate::IntoMember<FapiaoInformationFapiaoBillType, M>,
        ) -> Self {
            self.fapiao_bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 交易信息（必填） · Transaction information (required)
        pub fn transaction_information<M>(
            mut self,
            value: impl crate::IntoList<TransactionInformation, M>,
        ) -> Self {
            self.transaction_information = value.into_list();
            self
        }

        /// 发票备注 · Fapiao remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 发票行信息 · Fapiao line items
    pub struct Items {
        /// 税局侧规定的货物或应税劳务（必填） · Tax code (required)
        pub tax_code: Option<String>,
        /// 货物或应税劳务（必填） · Goods or taxable services (required)
        pub goods_name: Option<String>,
        /// 规格型号 · Specification and model
        pub specification: Option<String>,
        /// 单位 · Unit
        pub unit: Option<String>,
        /// 数量 · Quantity
        pub quantity: Option<i64>,
        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 税率（必填） · Tax rate (required)
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub tax_rate: Option<i64>,
        /// 是否折扣行（必填） · Whether a discount line (required)
        pub discount: Option<bool>,
        /// 优惠政策标识 · Preferential policy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `18`: 含义见官方文档 · The official page has its meaning
        pub preferential_policy_code: Option<i64>,
        /// 出行人额外信息 · Passenger additional information
        pub passenger_information: Option<PassengerInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Items {
        /// 税局侧规定的货物或应税劳务（必填） · Tax code (required)
        pub fn tax_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_code = value.into_member();
            self
        }

        /// 货物或应税劳务（必填） · Goods or taxable services (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 规格型号 · Specification and model
        pub fn specification<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.specification = value.into_member();
            self
        }

        /// 单位 · Unit
        pub fn unit<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.unit = value.into_member();
            self
        }

        /// 数量 · Quantity
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 税率（必填） · Tax rate (required)
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub fn tax_rate<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.tax_rate = value.into_member();
            self
        }

        /// 是否折扣行（必填） · Whether a discount line (required)
        pub fn discount<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.discount = value.into_member();
            self
        }

        /// 优惠政策标识 · Preferential policy code
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        /// - `18`: 含义见官方文档 · The official page has its meaning
        pub fn preferential_policy_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.preferential_policy_code = value.into_member();
            self
        }

        /// 出行人额外信息 · Passenger additional information
        pub fn passenger_information<M>(
            mut self,
            value: impl crate::IntoMember<PassengerInformation, M>,
        ) -> Self {
            self.passenger_information = value.into_member();
            self
        }
    }

    /// 交易信息 · Transaction information
    pub struct TransactionInformation {
        /// 支付渠道（必填） · Payment channel (required)
        pub pay_channel: PayChannel,
        /// 支付订单号（必填） · Transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 支付商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 交易金额（必填） · Transaction amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TransactionInformation {
        /// 支付渠道（必填） · Payment channel (required)
        pub fn pay_channel<M>(mut self, value: impl crate::IntoMember<PayChannel, M>) -> Self {
            self.pay_channel = value.into_member().unwrap_or_default();
            self
        }

        /// 支付订单号（必填） · Transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 支付商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 交易金额（必填） · Transaction amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 出行人额外信息 · Passenger additional information
    pub struct PassengerInformation {
        /// 出行人名称（必填） · Passenger name (required)
        pub name: Option<String>,
        /// 出行人证件类型（必填） · Passenger ID document type (required)
        pub certificate_type: CertificateType,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub certificate_number: Option<crate::Sensitive>,
        /// 出行日期（必填） · Departure date (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub departure_date: Option<crate::Time>,
        /// 出发地（必填） · Departure place (required)
        pub departure_place: Option<String>,
        /// 目的地（必填） · Destination (required)
        pub destination: Option<String>,
        /// 交通工具类型（必填） · Means of transport (required)
        pub transportation_type: TransportationType,
        /// 交通工具等级 · Transport class
        pub transportation_classes: TransportationClasses,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PassengerInformation {
        /// 出行人名称（必填） · Passenger name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 出行人证件类型（必填） · Passenger ID document type (required)
        pub fn certificate_type<M>(
            mut self,
            value: impl crate::IntoMember<CertificateType, M>,
        ) -> Self {
            self.certificate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn certificate_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.certificate_number = value.into_member();
            self
        }

        /// 出行日期（必填） · Departure date (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn departure_date<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.departure_date = value.into_member();
            self
        }

        /// 出发地（必填） · Departure place (required)
        pub fn departure_place<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.departure_place = value.into_member();
            self
        }

        /// 目的地（必填） · Destination (required)
        pub fn destination<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.destination = value.into_member();
            self
        }

        /// 交通工具类型（必填） · Means of transport (required)
        pub fn transportation_type<M>(
            mut self,
            value: impl crate::IntoMember<TransportationType, M>,
        ) -> Self {
            self.transportation_type = value.into_member().unwrap_or_default();
            self
        }

        /// 交通工具等级 · Transport class
        pub fn transportation_classes<M>(
            mut self,
            value: impl crate::IntoMember<TransportationClasses, M>,
        ) -> Self {
            self.transportation_classes = value.into_member().unwrap_or_default();
            self
        }
    }

    request!(
        Request,
        BuyerInformation,
        FapiaoInformation,
        Items,
        TransactionInformation,
        PassengerInformation
    );

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => fapiao_apply_id: Required "fapiao_apply_id",
            2 => buyer_information: Required "buyer_information",
            3 => fapiao_information: Required "fapiao_information",
        }
        BuyerInformation {
            0 => r#type: Required "type",
            1 => name: Required "name",
            2 => taxpayer_id: Optional "taxpayer_id",
            3 => address: Optional "address",
            4 => telephone: Optional "telephone",
            5 => bank_name: Optional "bank_name",
            6 => bank_account: Optional "bank_account",
            7 => phone: Optional "phone",
            8 => email: Optional "email",
            9 => amount: Optional "amount",
            10 => out_trade_no: Optional "out_trade_no",
            11 => fapiao_bill_type: Optional "fapiao_bill_type",
            12 => user_apply_message: Optional "user_apply_message",
        }
        FapiaoInformation {
            0 => fapiao_id: Required "fapiao_id",
            1 => total_amount: Required "total_amount",
            2 => items: Required "items",
            3 => export_business_policy_code: Optional "export_business_policy_code",
            4 => vat_refund_levy_code: Optional "vat_refund_levy_code",
            5 => billing_person_id: Required "billing_person_id",
            6 => billing_person: Optional "billing_person",
            7 => fapiao_bill_type: Required "fapiao_bill_type",
            8 => transaction_information: Required "transaction_information",
            9 => remark: Optional "remark",
        }
        Items {
            0 => tax_code: Required "tax_code",
            1 => goods_name: Required "goods_name",
            2 => specification: Optional "specification",
            3 => unit: Optional "unit",
            4 => quantity: Optional "quantity",
            5 => total_amount: Required "total_amount",
            6 => tax_rate: Required "tax_rate",
            7 => discount: Required "discount",
            8 => preferential_policy_code: Optional "preferential_policy_code",
            9 => passenger_information: Optional "passenger_information",
        }
        TransactionInformation {
            0 => pay_channel: Required "pay_channel",
            1 => transaction_id: Required "transaction_id",
            2 => out_trade_no: Optional "out_trade_no",
            3 => amount: Required "amount",
        }
        PassengerInformation {
            0 => name: Required "name",
            1 => certificate_type: Required "certificate_type",
            2 => certificate_number: Required "certificate_number",
            3 => departure_date: Required "departure_date",
            4 => departure_place: Required "departure_place",
            5 => destination: Required "destination",
            6 => transportation_type: Required "transportation_type",
            7 => transportation_classes: Optional "transportation_classes",
        }
    }
}
