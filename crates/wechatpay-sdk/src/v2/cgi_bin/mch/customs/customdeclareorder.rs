//! `v2/cgi-bin/mch/customs/customdeclareorder`

/// `v2/cgi-bin/mch/customs/customdeclareorder`
pub struct Customdeclareorder {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclareorder {
    /// 订单附加信息提交接口 (direct)
    ///
    /// `POST /cgi-bin/mch/customs/customdeclareorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::customs::customdeclareorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .customs("SHANGHAI")
    ///     .mch_customs_no("123456")
    ///     .duty(888)
    ///     .action_type(post::ActionType::ADD)
    ///     .sub_order_no("20150806125346")
    ///     .fee_type("CNY")
    ///     .order_fee(888)
    ///     .transport_fee(888)
    ///     .product_fee(888)
    ///     .cert_type(post::CertType::IDCARD)
    ///     .cert_id("330821198809085211")
    ///     .name("张三");
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .customs()
    ///     .customdeclareorder()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/customs/customdeclareorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/customs/customdeclareorder")
    }
}

/// 订单附加信息提交接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_customs_orders_get_customs::Customs;

    enumeration! {
        /// 报关类型
        ActionType {
            ADD = "ADD",
            MODIFY = "MODIFY",
        }
    }

    enumeration! {
        /// 证件类型
        CertType {
            IDCARD = "IDCARD",
        }
    }

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
        }
    }

    enumeration! {
        /// 状态码
        State {
            UNDECLARED = "UNDECLARED",
            SUBMITTED = "SUBMITTED",
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            EXCEPT = "EXCEPT",
        }
    }

    enumeration! {
        /// 订购人和支付人身份信息校验结果
        CertCheckResult {
            UNCHECKED = "UNCHECKED",
            SAME = "SAME",
            DIFFERENT = "DIFFERENT",
        }
    }

    enumeration! {
        /// 验核机构\*\*注
        VerifyDepartment {
            UNIONPAY = "UNIONPAY",
            NETSUNION = "NETSUNION",
            OTHERS = "OTHERS",
            N1 = "1",
            N2 = "2",
            N3 = "3",
        }
    }

    /// 订单附加信息提交接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("transaction_id"),
            message::required::<crate::Enumeration<Customs>>("customs"),
            message::required::<String>("mch_customs_no"),
            message::optional::<crate::Fen>("duty"),
            message::optional::<crate::Enumeration<ActionType>>("action_type"),
            message::optional::<String>("sub_order_no"),
            message::optional::<String>("fee_type"),
            message::optional::<crate::Fen>("order_fee"),
            message::optional::<crate::Fen>("transport_fee"),
            message::optional::<crate::Fen>("product_fee"),
            message::optional::<crate::Enumeration<CertType>>("cert_type"),
            message::optional::<String>("cert_id"),
            message::optional::<String>("name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
        }

        /// 商户海关备案号（必填）
        pub fn mch_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_customs_no", value))
        }

        /// 关税，单位为分
        pub fn duty(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("duty", value))
        }

        /// 报关类型
        pub fn action_type(self, value: impl Into<crate::Enumeration<ActionType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActionType>>("action_type", value))
        }

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_order_no", value))
        }

        /// 币种
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 应付金额，单位为分
        pub fn order_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("order_fee", value))
        }

        /// 物流费，单位为分
        pub fn transport_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transport_fee", value))
        }

        /// 商品价格，单位为分
        pub fn product_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("product_fee", value))
        }

        /// 证件类型
        pub fn cert_type(self, value: impl Into<crate::Enumeration<CertType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CertType>>("cert_type", value))
        }

        /// 证件号码
        pub fn cert_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_id", value))
        }

        /// 姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }
    }

    /// 订单附加信息提交接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 签名类型
        pub sign_type: Option<crate::Enumeration<SignType>>,
        /// 签名
        pub sign: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 状态码
        pub state: Option<crate::Enumeration<State>>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 订购人和支付人身份信息校验结果
        pub cert_check_result: Option<crate::Enumeration<CertCheckResult>>,
        /// 验核机构\*\*注
        pub verify_department: Option<crate::Enumeration<VerifyDepartment>>,
        /// 验核机构交易流水号
        pub verify_department_trade_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => sign_type: "sign_type",
            3 => sign: "sign",
            4 => appid: "appid",
            5 => mch_id: "mch_id",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => state: "state",
            10 => transaction_id: "transaction_id",
            11 => out_trade_no: "out_trade_no",
            12 => sub_order_no: "sub_order_no",
            13 => sub_order_id: "sub_order_id",
            14 => modify_time: "modify_time",
            15 => cert_check_result: "cert_check_result",
            16 => verify_department: "verify_department",
            17 => verify_department_trade_id: "verify_department_trade_id",
        }
    }
}
