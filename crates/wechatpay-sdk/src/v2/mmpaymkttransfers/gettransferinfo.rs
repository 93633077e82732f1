//! `v2/mmpaymkttransfers/gettransferinfo`

/// `v2/mmpaymkttransfers/gettransferinfo`
pub struct Gettransferinfo {
    pub(crate) node: crate::chain::Node,
}

impl Gettransferinfo {
    /// 查询企业向微信用户个人付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/gettransferinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::gettransferinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client.v2().mmpaymkttransfers().gettransferinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/gettransferinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/gettransferinfo")
    }
}

/// 查询企业向微信用户个人付款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 转账状态
        Status {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            PROCESSING = "PROCESSING",
        }
    }

    /// 查询企业向微信用户个人付款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("partner_trade_no"),
            message::required::<String>("mch_id"),
            message::required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("partner_trade_no", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询企业向微信用户个人付款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户单号
        pub partner_trade_no: Option<String>,
        /// Appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 付款单号
        pub detail_id: Option<String>,
        /// 转账状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 失败原因
        pub reason: Option<String>,
        /// 收款用户openid
        pub openid: Option<String>,
        /// 收款用户姓名
        pub transfer_name: Option<String>,
        /// 付款金额，单位为分
        pub payment_amount: Option<crate::Fen>,
        /// 转账时间
        pub transfer_time: Option<String>,
        /// 付款成功时间
        pub payment_time: Option<String>,
        /// 企业付款备注
        pub desc: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => partner_trade_no: "partner_trade_no",
            6 => appid: "appid",
            7 => mch_id: "mch_id",
            8 => detail_id: "detail_id",
            9 => status: "status",
            10 => reason: "reason",
            11 => openid: "openid",
            12 => transfer_name: "transfer_name",
            13 => payment_amount: "payment_amount",
            14 => transfer_time: "transfer_time",
            15 => payment_time: "payment_time",
            16 => desc: "desc",
        }
    }
}
