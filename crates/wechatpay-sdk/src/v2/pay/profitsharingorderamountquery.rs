//! `v2/pay/profitsharingorderamountquery`

/// `v2/pay/profitsharingorderamountquery`
#[derive(Clone)]
pub struct Profitsharingorderamountquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingorderamountquery {
    /// 查询订单待分账金额 (direct and partner)
    ///
    /// `POST /pay/profitsharingorderamountquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingorderamountquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingorderamountquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingorderamountquery", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingorderamountquery")
    }
}

/// 查询订单待分账金额
pub mod post {

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 查询订单待分账金额：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 微信订单号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 签名类型
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 微信订单号（必填）
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 签名类型
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询订单待分账金额：应答
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
        /// 商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 微信订单号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位为分
        pub unsplit_amount: Option<crate::Fen>,
        /// 随机字符串
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => transaction_id: Required "transaction_id",
            2 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_id: Optional "mch_id",
            3 => transaction_id: Optional "transaction_id",
            4 => unsplit_amount: Optional "unsplit_amount",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
        }
    }
}
