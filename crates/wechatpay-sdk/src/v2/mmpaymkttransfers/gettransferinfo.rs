//! `v2/mmpaymkttransfers/gettransferinfo`

/// `v2/mmpaymkttransfers/gettransferinfo`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/gettransferinfo", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/gettransferinfo")
    }
}

/// 查询企业向微信用户个人付款
pub mod post {

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 转账状态
        Status {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            PROCESSING = "PROCESSING",
        }
    }

    /// 查询企业向微信用户个人付款：请求
    pub struct Request {
        /// 商户订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// Appid（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填）
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }

        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// Appid（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询企业向微信用户个人付款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// Appid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// 商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 付款单号
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub detail_id: Option<String>,
        /// 转账状态
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub status: Status,
        /// 失败原因
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub reason: Option<String>,
        /// 收款用户openid
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub openid: Option<String>,
        /// 收款用户姓名
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub transfer_name: Option<String>,
        /// 付款金额，单位为分
        pub payment_amount: Option<crate::Fen>,
        /// 转账时间
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transfer_time: Option<String>,
        /// 付款成功时间
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub payment_time: Option<String>,
        /// 企业付款备注
        ///
        /// 最长 100 个字符。At most 100 characters.
        pub desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => partner_trade_no: Required "partner_trade_no",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => partner_trade_no: Optional "partner_trade_no",
            6 => appid: Optional "appid",
            7 => mch_id: Optional "mch_id",
            8 => detail_id: Optional "detail_id",
            9 => status: Optional "status",
            10 => reason: Optional "reason",
            11 => openid: Optional "openid",
            12 => transfer_name: Optional "transfer_name",
            13 => payment_amount: Optional "payment_amount",
            14 => transfer_time: Optional "transfer_time",
            15 => payment_time: Optional "payment_time",
            16 => desc: Optional "desc",
        }
    }
}
