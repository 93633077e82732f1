//! `v2/secapi/pay/profitsharingreturn`

/// `v2/secapi/pay/profitsharingreturn`
pub struct Profitsharingreturn {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingreturn {
    /// 分账回退 (direct and partner)
    ///
    /// `POST /secapi/pay/profitsharingreturn`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::profitsharingreturn::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .order_id("3008450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .out_return_no("R20190516001")
    ///     .return_account_type(post::ReturnAccountType::MERCHANT_ID)
    ///     .return_account("86693852")
    ///     .return_amount(888)
    ///     .description("用户退款");
    /// let answer = client.v2().secapi().pay().profitsharingreturn().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984166)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/profitsharingreturn", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/profitsharingreturn")
    }
}

/// 分账回退
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_pay_profitsharingreturnquery_post::{
        ResponseResult, ReturnAccountType,
    };
    pub use crate::shared::v3_brand_profitsharing_returnorders_get::FailReason;

    /// 分账回退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("order_id"),
            message::optional::<String>("out_order_no"),
            message::required::<String>("out_return_no"),
            message::required::<crate::Enumeration<ReturnAccountType>>("return_account_type"),
            message::required::<String>("return_account"),
            message::required::<crate::Fen>("return_amount"),
            message::required::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 微信分账单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_id", value))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_return_no", value))
        }

        /// 回退方类型（必填）
        pub fn return_account_type(
            self,
            value: impl Into<crate::Enumeration<ReturnAccountType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<ReturnAccountType>>(
                    "return_account_type",
                    value,
                ),
            )
        }

        /// 回退方账号（必填）
        pub fn return_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_account", value))
        }

        /// 回退金额，单位为分（必填）
        pub fn return_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("return_amount", value))
        }

        /// 回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    /// 分账回退：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 签名类型
        pub sign_type: Option<crate::Enumeration<SignType>>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退方类型
        pub return_account_type: Option<crate::Enumeration<ReturnAccountType>>,
        /// 回退方账号
        pub return_account: Option<String>,
        /// 回退金额，单位为分
        pub return_amount: Option<crate::Fen>,
        /// 回退描述
        pub description: Option<String>,
        /// 回退结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 完成时间
        pub finish_time: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => sub_mch_id: "sub_mch_id",
            10 => sub_appid: "sub_appid",
            11 => sign_type: "sign_type",
            12 => order_id: "order_id",
            13 => out_order_no: "out_order_no",
            14 => out_return_no: "out_return_no",
            15 => return_no: "return_no",
            16 => return_account_type: "return_account_type",
            17 => return_account: "return_account",
            18 => return_amount: "return_amount",
            19 => description: "description",
            20 => result: "result",
            21 => fail_reason: "fail_reason",
            22 => finish_time: "finish_time",
        }
    }
}
