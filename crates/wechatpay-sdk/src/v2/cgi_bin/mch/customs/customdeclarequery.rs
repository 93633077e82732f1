//! `v2/cgi-bin/mch/customs/customdeclarequery`

/// `v2/cgi-bin/mch/customs/customdeclarequery`
pub struct Customdeclarequery {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclarequery {
    /// 订单附加信息查询接口 (direct)
    ///
    /// `POST /cgi-bin/mch/customs/customdeclarequery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::customs::customdeclarequery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sign_type(post::SignType::MD5)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("20150806125346")
    ///     .customs("SHANGHAI");
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .customs()
    ///     .customdeclarequery()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/customs/customdeclarequery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/customs/customdeclarequery")
    }
}

/// 订单附加信息查询接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::{
        SignType, VerifyDepartment,
    };

    enumeration! {
        /// 海关
        CustomsN {
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            HANGZHOU_ZS = "HANGZHOU_ZS",
            NINGBO = "NINGBO",
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            CHONGQING = "CHONGQING",
            SHANGHAI_ZS = "SHANGHAI_ZS",
            SHENZHEN = "SHENZHEN",
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 状态码
        StateN {
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
        CertCheckResultN {
            UNCHECKED = "UNCHECKED",
            SAME = "SAME",
            DIFFERENT = "DIFFERENT",
        }
    }

    /// 订单附加信息查询接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("transaction_id"),
            message::required::<String>("sub_order_no"),
            message::required::<String>("sub_order_id"),
            message::required::<crate::Enumeration<Customs>>("customs"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户子订单号（必填）
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_order_no", value))
        }

        /// 微信子订单号（必填）
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_order_id", value))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
        }
    }

    /// 订单附加信息查询接口：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
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
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 笔数
        pub count: Option<i64>,
        /// 商户子订单号
        pub sub_order_no_n: crate::Numbered<String>,
        /// 微信子订单号
        pub sub_order_id_n: crate::Numbered<String>,
        /// 商户海关备案号
        pub mch_customs_no_n: crate::Numbered<String>,
        /// 海关
        pub customs_n: crate::Numbered<crate::Enumeration<CustomsN>>,
        /// 币种
        pub fee_type_n: crate::Numbered<String>,
        /// 应付金额，单位为分
        pub order_fee_n: crate::Numbered<crate::Fen>,
        /// 关税，单位为分
        pub duty_n: crate::Numbered<crate::Fen>,
        /// 物流费，单位为分
        pub transport_fee_n: crate::Numbered<crate::Fen>,
        /// 商品价格，单位为分
        pub product_fee_n: crate::Numbered<crate::Fen>,
        /// 状态码
        pub state_n: crate::Numbered<crate::Enumeration<StateN>>,
        /// 申报结果说明
        pub explanation_n: crate::Numbered<String>,
        /// 最后更新时间
        pub modify_time_n: crate::Numbered<String>,
        /// 订购人和支付人身份信息校验结果
        pub cert_check_result_n: crate::Numbered<crate::Enumeration<CertCheckResultN>>,
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
            2 => sign: "sign",
            3 => appid: "appid",
            4 => mch_id: "mch_id",
            5 => result_code: "result_code",
            6 => err_code: "err_code",
            7 => err_code_des: "err_code_des",
            8 => transaction_id: "transaction_id",
            9 => count: "count",
            10 => sub_order_no_n: "sub_order_no_$n",
            11 => sub_order_id_n: "sub_order_id_$n",
            12 => mch_customs_no_n: "mch_customs_no_$n",
            13 => customs_n: "customs_$n",
            14 => fee_type_n: "fee_type_$n",
            15 => order_fee_n: "order_fee_$n",
            16 => duty_n: "duty_$n",
            17 => transport_fee_n: "transport_fee_$n",
            18 => product_fee_n: "product_fee_$n",
            19 => state_n: "state_$n",
            20 => explanation_n: "explanation_$n",
            21 => modify_time_n: "modify_time_$n",
            22 => cert_check_result_n: "cert_check_result_$n",
            23 => verify_department: "verify_department",
            24 => verify_department_trade_id: "verify_department_trade_id",
        }
    }
}
