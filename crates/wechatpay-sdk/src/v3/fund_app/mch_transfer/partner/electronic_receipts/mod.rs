//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`

pub mod out_bill_no;

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
#[derive(Clone)]
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// `/{out_bill_no}`: 商户转账单号
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 申请单笔转账电子回单 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900001121").out_bill_no("plfk2020042013");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .electronic_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/electronic-receipts", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/electronic-receipts")
    }
}

/// 申请单笔转账电子回单
pub mod post {

    enumeration! {
        /// 申请单状态
        State {
            GENERATING = "GENERATING",
            FINISHED = "FINISHED",
        }
    }

    enumeration! {
        /// 回单文件摘要类型
        HashType {
            SM3 = "SM3",
        }
    }

    /// 申请单笔转账电子回单：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 商户转账单号（必填）
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户转账单号（必填）
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }
    }

    /// 申请单笔转账电子回单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户转账单号
        pub out_bill_no: Option<String>,
        /// 申请单状态
        pub state: State,
        /// 申请单创建时间
        pub create_time: Option<crate::Time>,
        /// 申请单更新时间
        pub update_time: Option<crate::Time>,
        /// 回单文件摘要类型
        pub hash_type: HashType,
        /// 回单文件摘要值
        pub hash_value: Option<String>,
        /// 回单文件下载地址
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_bill_no: Required "out_bill_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}
