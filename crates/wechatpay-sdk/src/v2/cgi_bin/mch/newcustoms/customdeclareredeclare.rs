//! `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`

/// `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
pub struct Customdeclareredeclare {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclareredeclare {
    /// 订单附加信息重推接口 (direct)
    ///
    /// `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sign_type(post::SignType::MD5)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs("SHANGHAI")
    ///     .mch_customs_no("123456");
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .newcustoms()
    ///     .customdeclareredeclare()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/newcustoms/customdeclareredeclare", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/newcustoms/customdeclareredeclare")
    }
}

/// 订单附加信息重推接口
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::{SignType, State};

    /// 订单附加信息重推接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("sub_order_no"),
            message::optional::<String>("sub_order_id"),
            message::required::<crate::Enumeration<Customs>>("customs"),
            message::required::<String>("mch_customs_no"),
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

        /// 商户子订单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_order_no", value))
        }

        /// 微信子订单号
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_order_id", value))
        }

        /// 海关（必填）
        pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
        }

        /// 商户海关备案号（必填）
        pub fn mch_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_customs_no", value))
        }
    }

    /// 订单附加信息重推接口：应答
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
        /// 申报结果说明
        pub explanation: Option<String>,
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
            15 => explanation: "explanation",
        }
    }
}
