//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
pub struct FapiaoApplyId {
    pub(crate) node: crate::chain::Node,
}

impl FapiaoApplyId {
    /// `/fapiao-files`
    #[inline]
    pub fn fapiao_files(self) -> fapiao_files::FapiaoFiles {
        fapiao_files::FapiaoFiles { node: self.node }
    }

    /// `/insert-cards`
    #[inline]
    pub fn insert_cards(self) -> insert_cards::InsertCards {
        insert_cards::InsertCards { node: self.node }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// 查询电子发票 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").fapiao_id("20200701123456");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}")
    }
}

/// 查询电子发票
pub mod get {
    use crate::message;

    pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get::CardStatus;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::fapiao_files::get::Status;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post::TaxPreferMark;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{Type, FapiaoBillType};

    /// 查询电子发票：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("sub_mchid"), message::optional::<String>("fapiao_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户发票单号
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_id", value))
        }
    }

    /// 查询电子发票：应答
    #[non_exhaustive]
    pub struct Response {
        /// 发票数量
        pub total_count: Option<i64>,
        /// 发票信息
        pub fapiao_information: Option<Vec<FapiaoInformation>>,
    }

    /// 发票信息
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号
        pub fapiao_id: Option<String>,
        /// 发票状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 蓝字发票信息
        pub blue_fapiao: Option<BlueFapiao>,
        /// 红字发票信息
        pub red_fapiao: Option<RedFapiao>,
        /// 电子发票插卡信息
        pub card_information: Option<CardInformation>,
        /// 总价税合计，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 总税额，单位为分
        pub tax_amount: Option<crate::Fen>,
        /// 总金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 销售方信息
        pub seller_information: Option<SellerInformation>,
        /// 购买方信息
        pub buyer_information: Option<BuyerInformation>,
        /// 附加信息
        pub extra_information: Option<ExtraInformation>,
        /// 发票行信息
        pub items: Option<Vec<Items>>,
        /// 备注信息
        pub remark: Option<String>,
        /// 开票失败错误码
        pub fapiao_error_code: Option<String>,
        /// 开票失败原因
        pub fapiao_error_message: Option<String>,
    }

    /// 蓝字发票信息
    #[non_exhaustive]
    pub struct BlueFapiao {
        /// 发票代码
        pub fapiao_code: Option<String>,
        /// 发票号码
        pub fapiao_number: Option<String>,
        /// 校验码
        pub check_code: Option<String>,
        /// 密码
        pub password: Option<String>,
        /// 开票时间
        pub fapiao_time: Option<crate::Time>,
    }

    /// 红字发票信息
    #[non_exhaustive]
    pub struct RedFapiao {
        /// 发票代码
        pub fapiao_code: Option<String>,
        /// 发票号码
        pub fapiao_number: Option<String>,
        /// 校验码
        pub check_code: Option<String>,
        /// 密码
        pub password: Option<String>,
        /// 开票时间
        pub fapiao_time: Option<crate::Time>,
    }

    /// 电子发票插卡信息
    #[non_exhaustive]
    pub struct CardInformation {
        /// 插卡公众号AppID
        pub card_appid: Option<String>,
        /// 用户在插卡公众号下的OpenID
        pub card_openid: Option<String>,
        /// 电子发票卡券模板ID
        pub card_id: Option<String>,
        /// 电子发票在卡包中的编码
        pub card_code: Option<String>,
        /// 发票卡券状态
        pub card_status: Option<crate::Enumeration<CardStatus>>,
    }

    /// 销售方信息
    #[non_exhaustive]
    pub struct SellerInformation {
        /// 名称
        pub name: Option<String>,
        /// 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// 地址
        pub address: Option<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
    }

    /// 购买方信息
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// 购买方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 名称
        pub name: Option<String>,
        /// 纳税人识别号
        pub taxpayer_id: Option<String>,
        /// 地址
        pub address: Option<String>,
        /// 电话
        pub telephone: Option<String>,
        /// 开户银行
        pub bank_name: Option<String>,
        /// 银行账号
        pub bank_account: Option<String>,
        /// 手机号，加密传输
        pub phone: Option<crate::Sensitive>,
        /// 邮箱地址，加密传输
        pub email: Option<crate::Sensitive>,
        /// 订单金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 开具的发票类型
        pub fapiao_bill_type: Option<crate::Enumeration<FapiaoBillType>>,
        /// 留言信息
        pub user_apply_message: Option<String>,
    }

    /// 附加信息
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人
        pub payee: Option<String>,
        /// 复核人
        pub reviewer: Option<String>,
        /// 开票人
        pub drawer: Option<String>,
    }

    /// 发票行信息
    #[non_exhaustive]
    pub struct Items {
        /// 货物或应税劳务
        pub tax_code: Option<String>,
        /// 货物或应税劳务
        pub goods_name: Option<String>,
        /// 规格型号
        pub specification: Option<String>,
        /// 单位
        pub unit: Option<String>,
        /// 数量
        pub quantity: Option<i64>,
        /// 单价
        pub unit_price: Option<i64>,
        /// 单行金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 单行税额，单位为分
        pub tax_amount: Option<crate::Fen>,
        /// 单行金额合计，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 税率
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Option<crate::Enumeration<TaxPreferMark>>,
        /// 是否折扣行
        pub discount: Option<bool>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => fapiao_information: "fapiao_information",
        }
        FapiaoInformation {
            0 => fapiao_id: "fapiao_id",
            1 => status: "status",
            2 => blue_fapiao: "blue_fapiao",
            3 => red_fapiao: "red_fapiao",
            4 => card_information: "card_information",
            5 => total_amount: "total_amount",
            6 => tax_amount: "tax_amount",
            7 => amount: "amount",
            8 => seller_information: "seller_information",
            9 => buyer_information: "buyer_information",
            10 => extra_information: "extra_information",
            11 => items: "items",
            12 => remark: "remark",
            13 => fapiao_error_code: "fapiao_error_code",
            14 => fapiao_error_message: "fapiao_error_message",
        }
        BlueFapiao {
            0 => fapiao_code: "fapiao_code",
            1 => fapiao_number: "fapiao_number",
            2 => check_code: "check_code",
            3 => password: "password",
            4 => fapiao_time: "fapiao_time",
        }
        RedFapiao {
            0 => fapiao_code: "fapiao_code",
            1 => fapiao_number: "fapiao_number",
            2 => check_code: "check_code",
            3 => password: "password",
            4 => fapiao_time: "fapiao_time",
        }
        CardInformation {
            0 => card_appid: "card_appid",
            1 => card_openid: "card_openid",
            2 => card_id: "card_id",
            3 => card_code: "card_code",
            4 => card_status: "card_status",
        }
        SellerInformation {
            0 => name: "name",
            1 => taxpayer_id: "taxpayer_id",
            2 => address: "address",
            3 => telephone: "telephone",
            4 => bank_name: "bank_name",
            5 => bank_account: "bank_account",
        }
        BuyerInformation {
            0 => r#type: "type",
            1 => name: "name",
            2 => taxpayer_id: "taxpayer_id",
            3 => address: "address",
            4 => telephone: "telephone",
            5 => bank_name: "bank_name",
            6 => bank_account: "bank_account",
            7 => phone: "phone",
            8 => email: "email",
            9 => amount: "amount",
            10 => out_trade_no: "out_trade_no",
            11 => fapiao_bill_type: "fapiao_bill_type",
            12 => user_apply_message: "user_apply_message",
        }
        ExtraInformation {
            0 => payee: "payee",
            1 => reviewer: "reviewer",
            2 => drawer: "drawer",
        }
        Items {
            0 => tax_code: "tax_code",
            1 => goods_name: "goods_name",
            2 => specification: "specification",
            3 => unit: "unit",
            4 => quantity: "quantity",
            5 => unit_price: "unit_price",
            6 => amount: "amount",
            7 => tax_amount: "tax_amount",
            8 => total_amount: "total_amount",
            9 => tax_rate: "tax_rate",
            10 => tax_prefer_mark: "tax_prefer_mark",
            11 => discount: "discount",
        }
    }
}
