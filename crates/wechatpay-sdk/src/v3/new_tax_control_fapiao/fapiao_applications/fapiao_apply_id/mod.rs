//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`

pub mod fapiao_files;
pub mod insert_cards;
pub mod reverse;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
pub struct FapiaoApplyId(pub(crate) Node);

impl FapiaoApplyId {
    /// `/fapiao-files`
    #[inline]
    pub fn fapiao_files(self) -> fapiao_files::FapiaoFiles {
        fapiao_files::FapiaoFiles(self.0)
    }

    /// `/insert-cards`
    #[inline]
    pub fn insert_cards(self) -> insert_cards::InsertCards {
        insert_cards::InsertCards(self.0)
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}", rest)
    }
}

/// 查询电子发票
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::fapiao_files::get::Status;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post::TaxPreferMark;
pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{Type, FapiaoBillType};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    );

    enumeration! {
        /// 发票卡券状态
        CardStatus {
            INSERT_ACCEPTED = "INSERT_ACCEPTED",
            INSERTED = "INSERTED",
            DISCARD_ACCEPTED = "DISCARD_ACCEPTED",
            DISCARDED = "DISCARDED",
        }
    }

    /// 查询电子发票：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sub_mchid"), optional::<String>("fapiao_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户发票单号
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fapiao_id", value.into()))
        }
    }

    /// 查询电子发票：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 发票数量
        pub total_count: Option<i64>,
        /// 发票信息
        pub fapiao_information: Option<Vec<FapiaoInformation>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("fapiao_information", &mut self.fapiao_information),
                _ => return None,
            })
        }
    }

    /// 发票信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号
        pub fapiao_id: Option<String>,
        /// 发票状态
        pub status: Option<Enumeration<Status>>,
        /// 蓝字发票信息
        pub blue_fapiao: Option<BlueFapiao>,
        /// 红字发票信息
        pub red_fapiao: Option<RedFapiao>,
        /// 电子发票插卡信息
        pub card_information: Option<CardInformation>,
        /// 总价税合计，单位为分
        pub total_amount: Option<Fen>,
        /// 总税额，单位为分
        pub tax_amount: Option<Fen>,
        /// 总金额，单位为分
        pub amount: Option<Fen>,
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

    impl Message for FapiaoInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("fapiao_id", &mut self.fapiao_id),
                1 => Named("status", &mut self.status),
                2 => Named("blue_fapiao", &mut self.blue_fapiao),
                3 => Named("red_fapiao", &mut self.red_fapiao),
                4 => Named("card_information", &mut self.card_information),
                5 => Named("total_amount", &mut self.total_amount),
                6 => Named("tax_amount", &mut self.tax_amount),
                7 => Named("amount", &mut self.amount),
                8 => Named("seller_information", &mut self.seller_information),
                9 => Named("buyer_information", &mut self.buyer_information),
                10 => Named("extra_information", &mut self.extra_information),
                11 => Named("items", &mut self.items),
                12 => Named("remark", &mut self.remark),
                13 => Named("fapiao_error_code", &mut self.fapiao_error_code),
                14 => Named("fapiao_error_message", &mut self.fapiao_error_message),
                _ => return None,
            })
        }
    }

    /// 蓝字发票信息
    #[derive(Clone, Default)]
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
        pub fapiao_time: Option<Time>,
    }

    impl Message for BlueFapiao {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("fapiao_code", &mut self.fapiao_code),
                1 => Named("fapiao_number", &mut self.fapiao_number),
                2 => Named("check_code", &mut self.check_code),
                3 => Named("password", &mut self.password),
                4 => Named("fapiao_time", &mut self.fapiao_time),
                _ => return None,
            })
        }
    }

    /// 红字发票信息
    #[derive(Clone, Default)]
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
        pub fapiao_time: Option<Time>,
    }

    impl Message for RedFapiao {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("fapiao_code", &mut self.fapiao_code),
                1 => Named("fapiao_number", &mut self.fapiao_number),
                2 => Named("check_code", &mut self.check_code),
                3 => Named("password", &mut self.password),
                4 => Named("fapiao_time", &mut self.fapiao_time),
                _ => return None,
            })
        }
    }

    /// 电子发票插卡信息
    #[derive(Clone, Default)]
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
        pub card_status: Option<Enumeration<CardStatus>>,
    }

    impl Message for CardInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("card_appid", &mut self.card_appid),
                1 => Named("card_openid", &mut self.card_openid),
                2 => Named("card_id", &mut self.card_id),
                3 => Named("card_code", &mut self.card_code),
                4 => Named("card_status", &mut self.card_status),
                _ => return None,
            })
        }
    }

    /// 销售方信息
    #[derive(Clone, Default)]
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

    impl Message for SellerInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("taxpayer_id", &mut self.taxpayer_id),
                2 => Named("address", &mut self.address),
                3 => Named("telephone", &mut self.telephone),
                4 => Named("bank_name", &mut self.bank_name),
                5 => Named("bank_account", &mut self.bank_account),
                _ => return None,
            })
        }
    }

    /// 购买方信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct BuyerInformation {
        /// 购买方类型
        pub r#type: Option<Enumeration<Type>>,
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
        pub phone: Option<Sensitive>,
        /// 邮箱地址，加密传输
        pub email: Option<Sensitive>,
        /// 订单金额，单位为分
        pub amount: Option<Fen>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 开具的发票类型
        pub fapiao_bill_type: Option<Enumeration<FapiaoBillType>>,
        /// 留言信息
        pub user_apply_message: Option<String>,
    }

    impl Message for BuyerInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("name", &mut self.name),
                2 => Named("taxpayer_id", &mut self.taxpayer_id),
                3 => Named("address", &mut self.address),
                4 => Named("telephone", &mut self.telephone),
                5 => Named("bank_name", &mut self.bank_name),
                6 => Named("bank_account", &mut self.bank_account),
                7 => Named("phone", &mut self.phone),
                8 => Named("email", &mut self.email),
                9 => Named("amount", &mut self.amount),
                10 => Named("out_trade_no", &mut self.out_trade_no),
                11 => Named("fapiao_bill_type", &mut self.fapiao_bill_type),
                12 => Named("user_apply_message", &mut self.user_apply_message),
                _ => return None,
            })
        }
    }

    /// 附加信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人
        pub payee: Option<String>,
        /// 复核人
        pub reviewer: Option<String>,
        /// 开票人
        pub drawer: Option<String>,
    }

    impl Message for ExtraInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("payee", &mut self.payee),
                1 => Named("reviewer", &mut self.reviewer),
                2 => Named("drawer", &mut self.drawer),
                _ => return None,
            })
        }
    }

    /// 发票行信息
    #[derive(Clone, Default)]
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
        /// 单价，单位为分
        pub unit_price: Option<Fen>,
        /// 单行金额，单位为分
        pub amount: Option<Fen>,
        /// 单行税额，单位为分
        pub tax_amount: Option<Fen>,
        /// 单行金额合计，单位为分
        pub total_amount: Option<Fen>,
        /// 税率
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Option<Enumeration<TaxPreferMark>>,
        /// 是否折扣行
        pub discount: Option<bool>,
    }

    impl Message for Items {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("tax_code", &mut self.tax_code),
                1 => Named("goods_name", &mut self.goods_name),
                2 => Named("specification", &mut self.specification),
                3 => Named("unit", &mut self.unit),
                4 => Named("quantity", &mut self.quantity),
                5 => Named("unit_price", &mut self.unit_price),
                6 => Named("amount", &mut self.amount),
                7 => Named("tax_amount", &mut self.tax_amount),
                8 => Named("total_amount", &mut self.total_amount),
                9 => Named("tax_rate", &mut self.tax_rate),
                10 => Named("tax_prefer_mark", &mut self.tax_prefer_mark),
                11 => Named("discount", &mut self.discount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        FapiaoInformation,
        BlueFapiao,
        RedFapiao,
        CardInformation,
        SellerInformation,
        BuyerInformation,
        ExtraInformation,
        Items
    );
}
