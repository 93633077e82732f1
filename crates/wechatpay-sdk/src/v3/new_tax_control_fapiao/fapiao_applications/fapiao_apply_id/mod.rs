//! 查询电子发票 · Query an e-fapiao
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

/// 查询电子发票 · Query an e-fapiao
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
#[derive(Clone)]
pub struct FapiaoApplyId {
    pub(crate) node: crate::chain::Node,
}

impl FapiaoApplyId {
    /// `/fapiao-files`: 获取发票下载信息 · Get fapiao download information
    #[inline]
    pub fn fapiao_files(&self) -> fapiao_files::FapiaoFiles {
        fapiao_files::FapiaoFiles { node: self.node.clone() }
    }

    /// `/insert-cards`: 将电子发票插入微信用户卡包 · Insert an e-fapiao into the card pack
    #[inline]
    pub fn insert_cards(&self) -> insert_cards::InsertCards {
        insert_cards::InsertCards { node: self.node.clone() }
    }

    /// `/reverse`: 冲红电子发票 · Reverse an e-fapiao
    #[inline]
    pub fn reverse(&self) -> reverse::Reverse {
        reverse::Reverse { node: self.node.clone() }
    }

    /// 查询电子发票 · Query an e-fapiao
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    ///
    /// 按发票申请单号查询电子发票，可指定发票ID，返回发票数量和发票信息。模式：普通商户、服务商。
    ///
    /// Queries the e-fapiaos of an application, optionally one by fapiao ID, and returns their number and information. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012531753](https://pay.weixin.qq.com/doc/v3/merchant/4012531753), [partner/4012489258](https://pay.weixin.qq.com/doc/v3/partner/4012489258)
    #[doc(alias(
        "查询电子发票",
        "Query an e-fapiao",
        "电子发票",
        "fapiao-applications",
        "new-tax-control-fapiao/fapiao-applications"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}")
    }
}

/// 查询电子发票 · Query an e-fapiao
pub mod get {

    enumeration! {
        /// 发票状态 · Fapiao status
        Status {
            /// `ISSUE_ACCEPTED`: 开票已受理 · Issuing accepted
            ISSUE_ACCEPTED = "ISSUE_ACCEPTED",
            /// `ISSUED`: 已开票 · Issued
            ISSUED = "ISSUED",
            /// `REVERSE_ACCEPTED`: 冲红已受理 · Reversal accepted
            REVERSE_ACCEPTED = "REVERSE_ACCEPTED",
            /// `REVERSED`: 已冲红 · Reversed
            REVERSED = "REVERSED",
            /// `ISSUE_FAILED`: 开票失败 · Issuing failed
            ISSUE_FAILED = "ISSUE_FAILED",
            /// `REVERSE_FAILED`: 冲红失败 · Reversal failed
            REVERSE_FAILED = "REVERSE_FAILED",
        }
    }

    enumeration! {
        /// 发票卡券状态 · Fapiao card status
        CardStatus {
            /// `INSERT_ACCEPTED`: 插卡已受理 · Insertion into the card pack accepted
            INSERT_ACCEPTED = "INSERT_ACCEPTED",
            /// `INSERTED`: 已插卡 · Inserted into the card pack
            INSERTED = "INSERTED",
            /// `DISCARD_ACCEPTED`: 作废已受理 · Voiding accepted
            DISCARD_ACCEPTED = "DISCARD_ACCEPTED",
            /// `DISCARDED`: 已作废 · Voided
            DISCARDED = "DISCARDED",
        }
    }

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
        /// 税收优惠政策标识 · Tax preference mark
        TaxPreferMark {
            /// `NO_FAVORABLE`: 无优惠 · No preference
            NO_FAVORABLE = "NO_FAVORABLE",
            /// `OUTSIDE_VAT`: 不征增值税 · Not subject to VAT
            OUTSIDE_VAT = "OUTSIDE_VAT",
            /// `VAT_EXEMPT`: 免税 · Exempt from VAT
            VAT_EXEMPT = "VAT_EXEMPT",
            /// `NORMAL_ZERO_RATED`: 普通零税率 · Ordinary zero rate
            NORMAL_ZERO_RATED = "NORMAL_ZERO_RATED",
            /// `EXPORT_ZERO_RATED`: 出口零税率 · Zero rate for exports
            EXPORT_ZERO_RATED = "EXPORT_ZERO_RATED",
        }
    }

    /// 查询电子发票：请求 · Query an e-fapiao: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户发票单号 · Merchant fapiao number
        pub fapiao_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户发票单号 · Merchant fapiao number
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }
    }

    /// 查询电子发票：应答 · Query an e-fapiao: answer
    #[non_exhaustive]
    pub struct Response {
        /// 发票数量 · Number of fapiaos
        pub total_count: Option<i64>,
        /// 发票信息 · Fapiao information
        pub fapiao_information: Option<Vec<FapiaoInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发票信息 · Fapiao information
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号 · Merchant fapiao number
        pub fapiao_id: Option<String>,
        /// 发票状态 · Fapiao status
        pub status: Status,
        /// 蓝字发票信息 · Blue fapiao information
        pub blue_fapiao: Option<BlueFapiao>,
        /// 红字发票信息 · Red fapiao information
        pub red_fapiao: Option<RedFapiao>,
        /// 电子发票插卡信息 · E-fapiao card insertion information
        pub card_information: Option<CardInformation>,
        /// 总价税合计 · Total amount including tax
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 总税额 · Total tax amount
        ///
        /// 单位为分。In fen.
        pub tax_amount: Option<crate::Fen>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 销售方信息 · Seller information
        pub seller_information: Option<SellerInformation>,
        /// 购买方信息 · Buyer information
        pub buyer_information: Option<BuyerInformation>,
        /// 附加信息 · Attached data
        pub extra_information: Option<ExtraInformation>,
        /// 发票行信息 · Fapiao line items
        pub items: Option<Vec<Items>>,
        /// 备注信息 · Remark
        pub remark: Option<String>,
        /// 开票失败错误码 · Fapiao issuing error code
        pub fapiao_error_code: Option<String>,
        /// 开票失败原因 · Fapiao issuing failure reason
        pub fapiao_error_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 蓝字发票信息 · Blue fapiao information
    #[non_exhaustive]
    pub struct BlueFapiao {
        /// 发票代码 · Fapiao code
        pub fapiao_code: Option<String>,
        /// 发票号码 · Fapiao number
        pub fapiao_number: Option<String>,
        /// 校验码 · Check code
        pub check_code: Option<String>,
        /// 密码 · Fapiao cipher code
        pub password: Option<String>,
        /// 开票时间 · Fapiao issuing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fapiao_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 红字发票信息 · Red fapiao information
    #[non_exhaustive]
    pub struct RedFapiao {
        /// 发票代码 · Fapiao code
        pub fapiao_code: Option<String>,
        /// 发票号码 · Fapiao number
        pub fapiao_number: Option<String>,
        /// 校验码 · Check code
        pub check_code: Option<String>,
        /// 密码 · Fapiao cipher code
        pub password: Option<String>,
        /// 开票时间 · Fapiao issuing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fapiao_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 电子发票插卡信息 · E-fapiao card insertion information
    #[non_exhaustive]
    pub struct CardInformation {
        /// 插卡公众号AppID · Card Official Account app ID
        pub card_appid: Option<String>,
        /// 用户在插卡公众号下的OpenID · User openid (card Official Account)
        pub card_openid: Option<String>,
        /// 电子发票卡券模板ID · E-fapiao card template ID
        pub card_id: Option<String>,
        /// 电子发票在卡包中的编码 · E-fapiao card code
        pub card_code: Option<String>,
        /// 发票卡券状态 · Fapiao card status
        pub card_status: CardStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 销售方信息 · Seller information
    #[non_exhaustive]
    pub struct SellerInformation {
        /// 名称 · Name
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 购买方信息 · Buyer information
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// 购买方类型 · Buyer type
        pub r#type: Type,
        /// 名称 · Name
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

    /// 附加信息 · Attached data
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人 · Payee
        pub payee: Option<String>,
        /// 复核人 · Reviewer
        pub reviewer: Option<String>,
        /// 开票人 · Issuer
        pub drawer: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发票行信息 · Fapiao line items
    #[non_exhaustive]
    pub struct Items {
        /// 货物或应税劳务 · Tax code
        pub tax_code: Option<String>,
        /// 货物或应税劳务 · Goods or taxable services
        pub goods_name: Option<String>,
        /// 规格型号 · Specification and model
        pub specification: Option<String>,
        /// 单位 · Unit
        pub unit: Option<String>,
        /// 数量 · Quantity
        ///
        /// 单位为 10⁻⁸，即八位小数。In units of 10⁻⁸, which are eight decimals.
        pub quantity: Option<crate::Decimal8>,
        /// 单价 · Unit price
        ///
        /// 单位为百万分之一分。In millionths of a fen.
        pub unit_price: Option<crate::MicroFen>,
        /// 单行金额 · Line amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 单行税额 · Line tax amount
        ///
        /// 单位为分。In fen.
        pub tax_amount: Option<crate::Fen>,
        /// 单行金额合计 · Line total
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 税率 · Tax rate
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识 · Tax preference mark
        pub tax_prefer_mark: TaxPreferMark,
        /// 是否折扣行 · Whether a discount line
        pub discount: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => fapiao_id: Optional "fapiao_id",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => fapiao_information: Optional "fapiao_information",
        }
        FapiaoInformation {
            0 => fapiao_id: Optional "fapiao_id",
            1 => status: Optional "status",
            2 => blue_fapiao: Optional "blue_fapiao",
            3 => red_fapiao: Optional "red_fapiao",
            4 => card_information: Optional "card_information",
            5 => total_amount: Optional "total_amount",
            6 => tax_amount: Optional "tax_amount",
            7 => amount: Optional "amount",
            8 => seller_information: Optional "seller_information",
            9 => buyer_information: Optional "buyer_information",
            10 => extra_information: Optional "extra_information",
            11 => items: Optional "items",
            12 => remark: Optional "remark",
            13 => fapiao_error_code: Optional "fapiao_error_code",
            14 => fapiao_error_message: Optional "fapiao_error_message",
        }
        BlueFapiao {
            0 => fapiao_code: Optional "fapiao_code",
            1 => fapiao_number: Optional "fapiao_number",
            2 => check_code: Optional "check_code",
            3 => password: Optional "password",
            4 => fapiao_time: Optional "fapiao_time",
        }
        RedFapiao {
            0 => fapiao_code: Optional "fapiao_code",
            1 => fapiao_number: Optional "fapiao_number",
            2 => check_code: Optional "check_code",
            3 => password: Optional "password",
            4 => fapiao_time: Optional "fapiao_time",
        }
        CardInformation {
            0 => card_appid: Optional "card_appid",
            1 => card_openid: Optional "card_openid",
            2 => card_id: Optional "card_id",
            3 => card_code: Optional "card_code",
            4 => card_status: Optional "card_status",
        }
        SellerInformation {
            0 => name: Optional "name",
            1 => taxpayer_id: Optional "taxpayer_id",
            2 => address: Optional "address",
            3 => telephone: Optional "telephone",
            4 => bank_name: Optional "bank_name",
            5 => bank_account: Optional "bank_account",
        }
        BuyerInformation {
            0 => r#type: Optional "type",
            1 => name: Optional "name",
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
        ExtraInformation {
            0 => payee: Optional "payee",
            1 => reviewer: Optional "reviewer",
            2 => drawer: Optional "drawer",
        }
        Items {
            0 => tax_code: Optional "tax_code",
            1 => goods_name: Optional "goods_name",
            2 => specification: Optional "specification",
            3 => unit: Optional "unit",
            4 => quantity: Optional "quantity",
            5 => unit_price: Optional "unit_price",
            6 => amount: Optional "amount",
            7 => tax_amount: Optional "tax_amount",
            8 => total_amount: Optional "total_amount",
            9 => tax_rate: Optional "tax_rate",
            10 => tax_prefer_mark: Optional "tax_prefer_mark",
            11 => discount: Optional "discount",
        }
    }
}
